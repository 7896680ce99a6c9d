using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Operations;

/// <summary>Tells CloudFormation once to begin something with a stack, and watches to the end, whatever happened to the answer.</summary>
/// <param name="runs">Whether a stack of this status does, or did, what is asked for.</param>
/// <param name="ends">What to make of the end.</param>
internal sealed class WatchedOperation(
    OperationRun run, CurrentStack stack, Func<StackStatus, bool> runs, Func<CurrentStack, StackProgress, OperationOutcome> ends)
{
    /// <param name="purpose">What the call is for: "delete stack web".</param>
    /// <param name="call">Bears a token, by which CloudFormation knows a second try.</param>
    /// <exception cref="ExecutionUncertainException">The stack changes, and can no longer be watched.</exception>
    public async Task<OperationOutcome> BeginAsync<T>(string purpose, Func<CancellationToken, Task<T>> call)
    {
        var mark = await EventFeed.NewestAsync(run.Client, run.Calls, stack.Id, run.Interrupts.First).ConfigureAwait(false);
        run.Interrupts.First.ThrowIfCancellationRequested();
        var tries = 0;
        try
        {
            await run.Calls.MakeAsync(
                purpose,
                token =>
                {
                    tries++;
                    return call(token);
                },
                run.Interrupts.Second).ConfigureAwait(false);
        }
        catch (TokenAlreadyExistsException)
        {
            // Our first try, whose answer was lost.
        }
        catch (AmazonCloudFormationException refused)
        {
            // A first try whose answer was lost makes CloudFormation refuse the second.
            var now = await run.Lookup.GetAsync(stack.Id, run.Interrupts.Second).ConfigureAwait(false);
            if (now.Status == stack.Status || !runs(now.Status))
            {
                return run.Ends(stack.Name, OperationResult.Refused, $"CloudFormation refuses to {purpose}: {refused.Message}", now);
            }
        }
        catch (Exception unknown) when (run.Interrupts.Second.IsCancellationRequested || (tries > 1 && unknown is not OperationCanceledException))
        {
            // Any of the tries may have arrived.
            return run.Ends(stack.Name, OperationResult.Left, ObstacleText.OfUnknownStart(stack.Name), null);
        }

        return await WatchAsync(EventBoundary.After(mark)).ConfigureAwait(false);
    }

    /// <summary>It runs already.</summary>
    public Task<OperationOutcome> ResumeAsync() => WatchAsync(EventBoundary.LastOperation());

    private async Task<OperationOutcome> WatchAsync(EventBoundary boundary)
    {
        var watch = new StackWatch(run.Client, run.Calls, stack.Id, boundary, run.Audience);
        try
        {
            var last = await watch.FollowAsync(IsGoneAsync, GoesOnAsync, run.Interrupts).ConfigureAwait(false);
            return ends(last, watch.Progress);
        }
        catch (OperationCanceledException) when (run.Interrupts.Second.IsCancellationRequested)
        {
            return run.Ends(stack.Name, OperationResult.Left, ObstacleText.OfLeftStack(stack.Name), null, watch.Progress);
        }
        catch (Exception failure) when (failure is not WatchTimeoutException)
        {
            // From here on the stack changes, so whatever goes wrong with us must not look like the end of it.
            throw new ExecutionUncertainException(stack.Name, failure);
        }
    }

    /// <summary>A stack in which nothing was has no event of its end.</summary>
    private async Task<bool> IsGoneAsync(CancellationToken cancel) =>
        (await run.Lookup.GetAsync(stack.Id, cancel).ConfigureAwait(false)).Status == StackStatus.DELETE_COMPLETE;

    private Task GoesOnAsync(CurrentStack now)
    {
        run.Audience.Hears($"The stack is {now.Status.Value}, which cannot be cancelled: watching on. Press Ctrl-C again to leave it.");
        return Task.CompletedTask;
    }
}
