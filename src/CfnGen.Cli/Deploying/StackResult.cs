using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Deploying;

/// <summary>How what was done to one stack ended.</summary>
/// <param name="Word">In one or two words: <c>deployed</c>.</param>
/// <param name="Explanation">What happened and what to do next; null where the word says it all.</param>
/// <param name="Took">Null: it was never begun.</param>
/// <param name="Outcome">Of a deployment; null: it did not come to one.</param>
internal sealed record StackResult(string StackName, ExitCode Code, string Word, string? Explanation, TimeSpan? Took, DeployOutcome? Outcome)
{
    /// <summary>What was seen of the operation; null when none ran.</summary>
    public StackProgress? Progress { get; init; } = Outcome?.Progress;

    /// <summary>As it is now; null when there is none, or nobody knows.</summary>
    public CurrentStack? Stack { get; init; } = Outcome?.Stack;

    /// <summary>Whether the stack is what was wanted, or as far as it was asked for.</summary>
    public bool IsGood => Code is ExitCode.Ok or ExitCode.NoChange;

    public static StackResult Of(DeployOutcome outcome)
    {
        var (code, word) = outcome.Result switch
        {
            DeployResult.Deployed => (ExitCode.Ok, "deployed"),
            DeployResult.Unchanged => (ExitCode.NoChange, "no change"),
            DeployResult.Kept => (ExitCode.Ok, "change set waits"),
            DeployResult.Refused => (ExitCode.Refused, "refused"),
            DeployResult.Cancelled => (ExitCode.Cancelled, "cancelled"),
            DeployResult.Left => (ExitCode.LeftRunning, "still running"),
            DeployResult.NeedsRecovery => (ExitCode.NeedsRecovery, "needs recovery"),
            _ => (ExitCode.Failed, "failed"),
        };
        return new(outcome.StackName, code, word, outcome.Explanation, outcome.Took, outcome);
    }

    public static StackResult NotBegun(string stackName) => new(stackName, ExitCode.Ok, "not begun", null, null, null);
}
