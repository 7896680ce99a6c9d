using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Commands.Deploying;

/// <summary>What <c>cfngen deploy</c> was asked for.</summary>
internal sealed record DeployOptions
{
    /// <summary>Deployments of the environment, by their names there or their stacks'; or one template. Empty: all of the environment.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Null: a template is deployed.</summary>
    public required string? Environment { get; init; }

    /// <summary>Where the committed templates are.</summary>
    public required string Folder { get; init; }

    public required AwsChoice Aws { get; init; }

    public required GivenTemplate Template { get; init; }

    public required string? Bucket { get; init; }

    public required string? RoleArn { get; init; }

    /// <summary>Empty: as before.</summary>
    public required IReadOnlyList<string> NotificationArns { get; init; }

    /// <summary>Whether the rules are asked first.</summary>
    public required bool AsksRules { get; init; }

    /// <summary>Whether nobody is asked.</summary>
    public required bool Yes { get; init; }

    /// <summary>Whether the change set is left for somebody to execute.</summary>
    public required bool NoExecute { get; init; }

    public required bool Recreate { get; init; }

    /// <summary>Whether another operation on a stack is waited for.</summary>
    public required bool Wait { get; init; }

    public required bool DisableRollback { get; init; }

    public required bool Json { get; init; }

    /// <summary>Whether "no change" has an exit code of its own.</summary>
    public required bool DetailedExitCode { get; init; }

    /// <summary>Whether others are begun after one that failed.</summary>
    public required bool KeepGoing { get; init; }

    public required int MaxConcurrency { get; init; }

    public required Patience Patience { get; init; }

    /// <summary>The version of the <c>aws</c> client whose commands are printed instead of anything done; null: none.</summary>
    public required int? PrintCommand { get; init; }
}
