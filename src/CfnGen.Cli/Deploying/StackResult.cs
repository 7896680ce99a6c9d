using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Fleets;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Deploying;

/// <summary>How what was done to one stack ended.</summary>
/// <param name="Word">In one or two words: <c>deployed</c>.</param>
/// <param name="Explanation">What happened and what to do next; null where the word says it all.</param>
/// <param name="Took">Null: it was never begun.</param>
/// <param name="Outcome">Of a deployment; null: it did not come to one.</param>
internal sealed record StackResult(StackHandle Handle, ExitCode Code, string Word, string? Explanation, TimeSpan? Took, DeployOutcome? Outcome)
{
    /// <summary>With commands that can be pasted.</summary>
    public string? Explanation { get; } = Explanation is null ? null : Handle.Complete(Explanation);

    /// <summary>What was seen of the operation; null when none ran.</summary>
    public StackProgress? Progress { get; init; } = Outcome?.Progress;

    /// <summary>As it is now; null when there is none, or nobody knows.</summary>
    public CurrentStack? Stack { get; init; } = Outcome?.Stack;

    /// <summary>Whether the stack is what was wanted, or as far as it was asked for.</summary>
    public bool IsGood => Code is ExitCode.Ok or ExitCode.NoChange;

    /// <summary>Whether the stack waits for somebody to execute its change set.</summary>
    public bool Waits => Outcome is { Result: DeployResult.Kept, Review.ChangeSet: not null };

    /// <summary>What it means for those that need the stack.</summary>
    public FleetEnd End => Waits ? FleetEnd.Halfway : IsGood ? FleetEnd.Done : FleetEnd.Failed;

    public static StackResult Of(StackHandle stack, DeployOutcome outcome)
    {
        var (code, word) = outcome.Result switch
        {
            DeployResult.Deployed => (ExitCode.Ok, "deployed"),
            DeployResult.Unchanged => (ExitCode.NoChange, "no change"),
            DeployResult.Kept => (ExitCode.Ok, outcome.Review?.ChangeSet is null ? "shown only" : "change set waits"),
            DeployResult.Refused => (ExitCode.Refused, "refused"),
            DeployResult.Cancelled => (ExitCode.Cancelled, "cancelled"),
            DeployResult.Left => (ExitCode.LeftRunning, "still running"),
            DeployResult.NeedsRecovery => (ExitCode.NeedsRecovery, "needs recovery"),
            _ => (ExitCode.Failed, "failed"),
        };
        return new(stack, code, word, outcome.Explanation, outcome.Took, outcome);
    }

    /// <param name="reason">Null: something failed, or a person asked to stop.</param>
    public static StackResult NotBegun(StackHandle stack, string? reason = null) => new(stack, ExitCode.Ok, "not begun", reason, null, null);
}
