using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deploying;
using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Operating;

/// <summary>Turns the end of a deletion or a rollback into a result.</summary>
/// <param name="done">What it is called when it went well: "deleted".</param>
internal sealed class OperationEnd(string done)
{
    public StackResult Of(StackHandle stack, OperationOutcome outcome)
    {
        var (code, word) = outcome.Result switch
        {
            OperationResult.Done => (ExitCode.Ok, done),
            OperationResult.Unchanged => (ExitCode.NoChange, "nothing to do"),
            OperationResult.Refused => (ExitCode.Refused, "refused"),
            OperationResult.Left => (ExitCode.LeftRunning, "still running"),
            OperationResult.NeedsRecovery => (ExitCode.NeedsRecovery, "needs recovery"),
            _ => (ExitCode.Failed, "failed"),
        };
        return new(stack, code, word, outcome.Explanation, outcome.Took, null) { Progress = outcome.Progress, Stack = outcome.Stack };
    }

    /// <returns>Null for what is not the user's to know of: a mistake of ours.</returns>
    public static StackResult? OfFailure(StackHandle stack, Exception failure, TimeSpan took, Interrupts interrupts) => failure switch
    {
        OperationCanceledException when interrupts.First.IsCancellationRequested => new(stack, ExitCode.Cancelled, "cancelled", "Nothing was changed.", took, null),
        WatchTimeoutException or ExecutionUncertainException => new(stack, ExitCode.LeftRunning, "still running", failure.Message, took, null),
        RefusedException => new(stack, ExitCode.Refused, "refused", failure.Message, took, null),
        Model.CfnGenException => new(stack, ExitCode.Failed, "failed", failure.Message, took, null),
        _ => null,
    };
}
