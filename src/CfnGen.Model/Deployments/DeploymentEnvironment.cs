namespace CfnGen.Model;

/// <summary>Where stacks are deployed: <c>staging</c>, <c>production</c>.</summary>
public sealed record DeploymentEnvironment
{
    /// <summary>Becomes a folder's name and the beginning of stack names: ASCII letters, digits and <c>-</c>, beginning with a letter.</summary>
    public required string Name { get; init; }

    /// <summary>Such as <c>eu-west-1</c>; a deployment may name another one.</summary>
    public required string Region { get; init; }

    /// <summary>The account's twelve digits. Absent: the account of whoever deploys.</summary>
    public string? Account { get; init; }

    /// <summary>Whether a person looks at each change set before it is executed.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Every stack of the environment gets them; a deployment's own tag of the same key wins.</summary>
    public IReadOnlyList<DeploymentTag> Tags { get; init; } = [];

    /// <summary>Names of exports that other people's stacks make there, so that no deployment has to.</summary>
    public IReadOnlyList<string> ForeignExports { get; init; } = [];
}
