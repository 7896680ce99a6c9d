using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Recovery;

/// <summary>Leads a stack back to where it was, in the way that its state allows, and watches to the end.</summary>
public sealed class StackRecovery
{
    private readonly OperationRun run;

    public StackRecovery(IAmazonCloudFormation client, PatientCalls calls, IOperationAudience audience, Interrupts interrupts) =>
        run = new(client, calls, audience, interrupts);

    /// <summary>What would be done. Changes nothing.</summary>
    /// <param name="onlyContinue">Whether nothing but the second try of a failed rollback is wanted.</param>
    /// <param name="skip">Resources that stay as they are: <c>Vpc</c>, and in nested stacks <c>Network/Vpc</c>.</param>
    /// <exception cref="StackMissingException">There is no such stack.</exception>
    public async Task<RecoveryReview> ReviewAsync(string stackName, bool onlyContinue, IReadOnlyList<string> skip)
    {
        var stack = await run.Lookup.GetAsync(stackName, run.Interrupts.First).ConfigureAwait(false);
        var choice = onlyContinue ? RecoveryChoice.OfContinuation(stack) : RecoveryChoice.Of(stack);
        if (choice.Kind != RecoveryKind.Continue)
        {
            return skip.Count == 0 || choice.Kind == RecoveryKind.None
                ? new(stack, choice.Kind, skip.Count == 0 ? choice.Sentence : $"{choice.Sentence} Nothing was skipped.", [], []) { Result = choice.Result }
                : Refuses(stack, [], $"Resources can be skipped only when a rollback failed, and it is {stack.Status.Value}. Run the command without --skip.");
        }

        var failed = await new FailedResources(run.Client, run.Calls).OfAsync(stack, run.Interrupts.First).ConfigureAwait(false);
        var stuck = failed.Where(resource => resource.CanBeSkipped).ToList();
        var wrong = skip.Where(name => !stuck.Exists(resource => resource.IsCalled(name))).ToList();
        return wrong.Count == 0
            ? new(stack, choice.Kind, choice.Sentence, failed, [.. stuck.Where(resource => skip.Any(resource.IsCalled))])
            : Refuses(stack, failed, $"{string.Join(", ", wrong)} cannot be skipped: only what could not be rolled back can, which is {Names(stuck)}.");
    }

    /// <exception cref="OperationCanceledException">A person asked to stop before anything was changed.</exception>
    public async Task<OperationOutcome> RunAsync(RecoveryReview review)
    {
        var (client, stack) = (run.Client, review.Stack);
        var operation = new WatchedOperation(run, stack, IsGoingBack, (last, progress) => Judge(last, progress, review));
        var token = $"cfngen-rollback-{Guid.NewGuid():N}";
        switch (review.Kind)
        {
            case RecoveryKind.Cancel:
                var cancellation = new CancelUpdateStackRequest { StackName = stack.Id, ClientRequestToken = token };
                return await operation.BeginAsync($"cancel the update of stack {stack.Name}", cancel => client.CancelUpdateStackAsync(cancellation, cancel)).ConfigureAwait(false);
            case RecoveryKind.RollBack:
                var rollback = new RollbackStackRequest { StackName = stack.Id, ClientRequestToken = token };
                return await operation.BeginAsync($"roll stack {stack.Name} back", cancel => client.RollbackStackAsync(rollback, cancel)).ConfigureAwait(false);
            case RecoveryKind.Continue:
                var continuation = new ContinueUpdateRollbackRequest
                {
                    StackName = stack.Id,
                    ResourcesToSkip = review.Skipped.Count == 0 ? null : [.. review.Skipped.Select(resource => resource.SkippedAs)],
                    ClientRequestToken = token,
                };
                return await operation.BeginAsync($"continue the rollback of stack {stack.Name}", cancel => client.ContinueUpdateRollbackAsync(continuation, cancel)).ConfigureAwait(false);
            case RecoveryKind.Watch:
                return await operation.ResumeAsync().ConfigureAwait(false);
            default:
                return run.Ends(stack.Name, review.Result, review.Sentence, stack);
        }
    }

    private static RecoveryReview Refuses(CurrentStack stack, IReadOnlyList<FailedResource> failed, string sentence) =>
        new(stack, RecoveryKind.None, sentence, failed, []) { Result = OperationResult.Refused };

    private static string Names(IReadOnlyList<FailedResource> failed) =>
        failed.Count == 0 ? "nothing" : string.Join(", ", failed.Select(resource => resource.Resource.Name));

    /// <summary>Whether a stack that was asked to go back does so, or has done so.</summary>
    private static bool IsGoingBack(StackStatus status) => status.Value.Contains("ROLLBACK", StringComparison.Ordinal) || status == StackStatus.DELETE_IN_PROGRESS || status == StackStatus.DELETE_COMPLETE;

    private OperationOutcome Judge(CurrentStack last, StackProgress progress, RecoveryReview review) => last.Status.Value switch
    {
        "UPDATE_ROLLBACK_COMPLETE" or "IMPORT_ROLLBACK_COMPLETE" => run.Ends(last.Name, OperationResult.Done, OfSkipped(review), last, progress),
        "ROLLBACK_COMPLETE" or "DELETE_COMPLETE" => run.Ends(last.Name, OperationResult.Done, "All that was created is deleted again.", last, progress),
        "UPDATE_COMPLETE" => run.Ends(last.Name, OperationResult.Failed, "The update ended before it could be cancelled. To go back, deploy what was there before, from the commit that has it.", last, progress),
        _ when StackStates.NeedsRecovery(last.Status) => run.Ends(last.Name, OperationResult.NeedsRecovery, ObstacleText.OfStuckStack(last), last, progress),
        _ => run.Ends(last.Name, OperationResult.Failed, ObstacleText.OfFailure(last), last, progress),
    };

    private static string? OfSkipped(RecoveryReview review) => review.Skipped.Count == 0
        ? null
        : $"Skipped: {Names(review.Skipped)}. CloudFormation takes {(review.Skipped.Count == 1 ? "it" : "them")} for rolled back; mend {(review.Skipped.Count == 1 ? "it" : "them")} by hand before the next deployment.";
}
