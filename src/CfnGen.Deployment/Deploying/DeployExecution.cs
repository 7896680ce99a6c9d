using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;
using CfnGenException = CfnGen.Model.CfnGenException;

namespace CfnGen.Deployment.Deploying;

/// <summary>Executes a change set once, or finds it being executed, and watches to the end.</summary>
internal sealed class DeployExecution(DeployRun run)
{
    private readonly ChangeSetExecution execution = new(run.Client, run.Calls, run.ChangeSets);

    private string? newestEvent;

    /// <summary>All that can be done before the stack changes.</summary>
    public async Task PrepareAsync(ChangeSetReview review, CurrentStack? current)
    {
        newestEvent = await EventFeed.NewestAsync(run.Client, run.Calls, review.StackId, run.Interrupts.First).ConfigureAwait(false);
        if (current is not null && !review.Creates)
        {
            // Before the update, which the new policy may allow and the old one forbid.
            await new StackProtection(run.Client, run.Calls, run.Wanted).SetAsync(current, run.Interrupts.First).ConfigureAwait(false);
        }
    }

    public async Task<DeployOutcome> RunAsync(ChangeSetReview review, CurrentStack? current)
    {
        string? obstacle;
        try
        {
            obstacle = await execution.BeginAsync(review, run.Choices.DisableRollback, run.Interrupts).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (run.Interrupts.Second.IsCancellationRequested)
        {
            return run.Ends(DeployResult.Left, ObstacleText.OfUnknownStart(run.Wanted.Name), current, review);
        }
        catch (OutageException)
        {
            // Any of the tries may have arrived.
            return run.Ends(DeployResult.Left, ObstacleText.OfUnknownStart(run.Wanted.Name), current, review);
        }
        catch (Exception refused) when (refused is AmazonCloudFormationException or OperationCanceledException)
        {
            await run.ForgetAsync(review, current, refused).ConfigureAwait(false);
            throw;
        }

        if (obstacle is null)
        {
            return await WatchAsync(review.StackId, review.Id, review, EventBoundary.After(newestEvent)).ConfigureAwait(false);
        }

        await run.ForgetAsync(review, current).ConfigureAwait(false);
        return run.Ends(DeployResult.Refused, obstacle, current, review);
    }

    /// <summary>An earlier run of ours began the same and did not see its end.</summary>
    public Task<DeployOutcome> ResumeAsync(CurrentStack current)
    {
        run.Audience.Hears("The same deployment runs already: watching it");
        return WatchAsync(current.Id, current.ChangeSetId!, null, EventBoundary.LastOperation());
    }

    private async Task<DeployOutcome> WatchAsync(string stackId, string changeSet, ChangeSetReview? review, EventBoundary boundary)
    {
        var watch = new StackWatch(run.Client, run.Calls, stackId, boundary, run.Audience);
        var cancellation = new Cancellation(run);
        try
        {
            run.Audience.Begins(stackId, review);
            var stack = await watch.FollowAsync(token => execution.IsOverAsync(changeSet, token), cancellation.RequestAsync, run.Interrupts).ConfigureAwait(false);
            if (!StackStates.IsDeployed(stack.Status) || await execution.HasFailedAsync(changeSet, run.Interrupts.Second).ConfigureAwait(false))
            {
                return Unsuccessful(stack, review, watch.Progress, cancellation.IsRequested);
            }

            return await ProtectAsync(stack, review, watch.Progress).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (run.Interrupts.Second.IsCancellationRequested)
        {
            return run.Ends(DeployResult.Left, ObstacleText.OfLeftStack(run.Wanted.Name), null, review, watch.Progress);
        }
        catch (Exception failure) when (failure is not CfnGenException)
        {
            // From here on the stack changes, so whatever goes wrong with us must not look like the end of it.
            throw new ExecutionUncertainException(run.Wanted.Name, failure);
        }
    }

    private async Task<DeployOutcome> ProtectAsync(CurrentStack stack, ChangeSetReview? review, StackProgress progress)
    {
        try
        {
            await new StackProtection(run.Client, run.Calls, run.Wanted).SetAsync(stack, run.Interrupts.Second).ConfigureAwait(false);
            return run.Ends(DeployResult.Deployed, null, stack, review, progress);
        }
        catch (AmazonCloudFormationException refused)
        {
            return run.Ends(DeployResult.Failed, $"It is {stack.Status.Value}, but its protection could not be set: {refused.Message}", stack, review, progress);
        }
    }

    private DeployOutcome Unsuccessful(CurrentStack stack, ChangeSetReview? review, StackProgress progress, bool cancelled) =>
        StackStates.NeedsRecovery(stack.Status) ? run.Ends(DeployResult.NeedsRecovery, ObstacleText.OfStuckStack(stack), stack, review, progress)
        : cancelled ? run.Ends(DeployResult.Cancelled, $"Cancelled: it is {stack.Status.Value}.", stack, review, progress)
        : run.Ends(DeployResult.Failed, ObstacleText.OfFailure(stack), stack, review, progress);
}
