using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Deploying;

/// <summary>Executes a change set once, or finds it being executed, and watches to the end.</summary>
internal sealed class DeployExecution(DeployRun run)
{
    private readonly ChangeSetExecution execution = new(run.Client, run.Calls, run.ChangeSets);
    private readonly StackProtection protection = new(run);
    private readonly PastReading reading = new(run.Client, run.Calls.Patience.Past);

    private string? newestEvent;
    private string? obstacle;
    private bool hasSetPolicy;
    private bool isAskedFor;
    private StackPast? past;

    /// <summary>All that can be done before anything changes.</summary>
    public async Task PrepareAsync(ChangeSetReview changeSet)
    {
        past = changeSet.Creates ? StackPast.Unknown : await reading.ReadAsync(changeSet.StackId, run.Interrupts.First).ConfigureAwait(false);
        newestEvent = await EventFeed.NewestAsync(run.Client, run.Calls, changeSet.StackId, run.Interrupts.First).ConfigureAwait(false);
        obstacle = await execution.ObstacleAsync(changeSet, run.Interrupts.First).ConfigureAwait(false);
        run.Interrupts.First.ThrowIfCancellationRequested();
    }

    public async Task<DeployOutcome> RunAsync(DeployReview review, ChangeSetReview changeSet, CurrentStack? current)
    {
        try
        {
            obstacle ??= await BeginAsync(review, changeSet).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (run.Interrupts.Second.IsCancellationRequested)
        {
            return run.Ends(DeployResult.Left, ObstacleText.OfUnknownStart(run.Wanted.Name), current, review);
        }
        catch (Exception unknown) when (isAskedFor && unknown is OutageException or StartUncertainException)
        {
            // Any of the tries may have arrived.
            return run.Ends(DeployResult.Left, ObstacleText.OfUnknownStart(run.Wanted.Name), current, review);
        }
        catch (Exception refused) when (refused is AmazonCloudFormationException or OutageException)
        {
            await run.ForgetAsync(changeSet, current, refused).ConfigureAwait(false);
            throw;
        }

        if (isAskedFor && obstacle is null)
        {
            return await WatchAsync(changeSet.StackId, changeSet.Id, review, EventBoundary.After(newestEvent)).ConfigureAwait(false);
        }

        await run.ForgetAsync(changeSet, current).ConfigureAwait(false);
        var rest = hasSetPolicy ? "This run changed nothing but the stack policy." : "Nothing was changed by this run.";
        return obstacle is null
            ? run.Ends(DeployResult.Cancelled, rest, current, review)
            : run.Ends(DeployResult.Refused, $"{obstacle} {rest}", current, review);
    }

    /// <summary>Sets what stands beside the template, where nothing else changes.</summary>
    /// <param name="note">What else a person needs to know; null: nothing.</param>
    public async Task<DeployOutcome> SetAsync(DeployReview review, string? note)
    {
        await protection.SetAsync(review.StackId, review.Settings, run.Interrupts.Second).ConfigureAwait(false);
        return run.Ends(DeployResult.Deployed, note, await run.Lookup.GetAsync(review.StackId, run.Interrupts.Second).ConfigureAwait(false), review);
    }

    /// <summary>An earlier run of ours began the same and did not see its end.</summary>
    public Task<DeployOutcome> ResumeAsync(CurrentStack current)
    {
        run.Audience.Hears("The same deployment runs already: watching it. Ctrl-C cancels it, whoever began it");
        return WatchAsync(current.Id, current.ChangeSetId!, null, EventBoundary.LastOperation());
    }

    /// <returns>What was in the way; null when it runs, or is not asked for any more.</returns>
    private async Task<string?> BeginAsync(DeployReview review, ChangeSetReview changeSet)
    {
        if (!changeSet.Creates)
        {
            // The update is judged by the policy that was reviewed with it, not by the one before.
            var policy = review.Settings.Where(change => change.Setting == StackSetting.StackPolicy).ToList();
            await protection.SetAsync(changeSet.StackId, policy, run.Interrupts.Second).ConfigureAwait(false);
            hasSetPolicy = policy.Count > 0;
        }

        isAskedFor = !run.Interrupts.First.IsCancellationRequested;
        return isAskedFor ? await execution.BeginAsync(changeSet, run.Choices.DisableRollback, run.Interrupts.Second).ConfigureAwait(false) : null;
    }

    private async Task<DeployOutcome> WatchAsync(string stackId, string changeSet, DeployReview? review, EventBoundary boundary)
    {
        var watch = new StackWatch(run.Client, run.Calls, stackId, boundary, run.Audience);
        var cancellation = new Cancellation(run);
        try
        {
            past ??= await reading.ReadAsync(stackId, run.Interrupts.Second).ConfigureAwait(false);
            run.Audience.Begins(stackId, review, past);
            // At once, also when AWS lets the look that comes first wait.
            using var heard = run.Interrupts.First.UnsafeRegister(_ => run.Audience.Hears("Stopping: looking at what can be taken back"), null);
            var stack = await watch.FollowAsync(token => execution.IsOverAsync(changeSet, token), cancellation.RequestAsync, run.Interrupts).ConfigureAwait(false);
            var executed = await run.ChangeSets.FindAsync(changeSet, run.Interrupts.Second).ConfigureAwait(false);
            // The stack may be another one by now, if somebody changed it right after us.
            var end = stack with { Status = watch.Progress.End?.Status.Value ?? stack.Status.Value };
            if (executed?.ExecutionStatus == ExecutionStatus.EXECUTE_FAILED && watch.Progress.Own is null)
            {
                return run.Ends(DeployResult.Failed, ObstacleText.OfFailedExecution(executed.StatusReason, stack), stack, review, watch.Progress);
            }

            return StackStates.IsDeployed(end.Status) && executed?.ExecutionStatus != ExecutionStatus.EXECUTE_FAILED
                ? await DeployedAsync(stack, end, review, watch.Progress).ConfigureAwait(false)
                : Unsuccessful(stack, end, review, watch.Progress, cancellation.IsRequested);
        }
        catch (OperationCanceledException) when (run.Interrupts.Second.IsCancellationRequested)
        {
            return run.Ends(DeployResult.Left, ObstacleText.OfLeftStack(run.Wanted.Name), null, review, watch.Progress);
        }
        catch (Exception failure) when (failure is not (WatchTimeoutException or OutageException))
        {
            // From here on the stack changes, so whatever goes wrong with us must not look like the end of it.
            throw new ExecutionUncertainException(run.Wanted.Name, failure);
        }
    }

    /// <summary>After a success only: a stack that failed keeps the protection that it had. What an earlier run began was reviewed with it.</summary>
    private async Task<DeployOutcome> DeployedAsync(CurrentStack stack, CurrentStack end, DeployReview? review, StackProgress progress)
    {
        var later = ObstacleText.OfLaterChange(stack, end) ?? (run.Interrupts.First.IsCancellationRequested ? "It was over before it could be cancelled." : null);
        if (!StackStates.IsGood(stack.Status))
        {
            return run.Ends(DeployResult.Deployed, later, stack, review, progress);
        }

        try
        {
            var changes = await protection.ChangesAsync(stack, run.Interrupts.Second).ConfigureAwait(false);
            await protection.SetAsync(stack.Id, changes, run.Interrupts.Second).ConfigureAwait(false);
            return run.Ends(DeployResult.Deployed, later, stack, review, progress);
        }
        catch (AmazonCloudFormationException refused)
        {
            return run.Ends(DeployResult.Failed, $"It is {stack.Status.Value}, but its protection could not be set: {refused.Message}", stack, review, progress);
        }
    }

    /// <summary>What no rollback takes back.</summary>
    private string OfPolicy => hasSetPolicy ? " The new stack policy, which was set before the update, stays." : "";

    private DeployOutcome Unsuccessful(CurrentStack stack, CurrentStack end, DeployReview? review, StackProgress progress, bool cancelled) =>
        StackStates.NeedsRecovery(stack.Status) ? run.Ends(DeployResult.NeedsRecovery, ObstacleText.OfStuckStack(stack), stack, review, progress)
        : cancelled ? run.Ends(DeployResult.Cancelled, $"Cancelled: it is {stack.Status.Value}.{OfPolicy}", stack, review, progress)
        : run.Ends(DeployResult.Failed, ObstacleText.OfFailure(end) + OfPolicy + (ObstacleText.OfLaterChange(stack, end) is { } later ? $" {later}" : ""), stack, review, progress);
}
