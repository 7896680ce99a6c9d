using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Watching;

/// <summary>Follows an operation on a stack to its end.</summary>
internal sealed class StackWatch(IAmazonCloudFormation client, PatientCalls calls, string stackId, EventBoundary boundary, IStackWatcher watcher)
{
    public const string NestedType = "AWS::CloudFormation::Stack";

    private readonly StackLookup lookup = new(client, calls);
    private readonly List<EventFeed> feeds = [new(client, calls, stackId, [], boundary)];
    private readonly HashSet<string> followed = new(StringComparer.Ordinal) { stackId };

    // By AWS's clock.
    private DateTimeOffset? started;

    public StackProgress Progress { get; } = new();

    /// <summary>Watches until the operation is over.</summary>
    /// <param name="isOver">Asked when no event tells that the stack's own operation ended, and the stack is not busy.</param>
    /// <param name="interrupted">Called once when a person asks to stop.</param>
    /// <returns>The stack as it is then.</returns>
    /// <exception cref="WatchTimeoutException">It takes longer than <see cref="Patience.Operation"/>.</exception>
    /// <exception cref="OperationCanceledException">A person asked to leave it.</exception>
    public async Task<CurrentStack> FollowAsync(Func<CancellationToken, Task<bool>> isOver, Func<CurrentStack, Task> interrupted, Interrupts interrupts)
    {
        var started = calls.Time.GetTimestamp();
        var asked = false;
        while (true)
        {
            await LookAsync(interrupts.Second).ConfigureAwait(false);
            // After the events: a stack that was read before them may still be in the state before the operation.
            var stack = await lookup.GetAsync(stackId, interrupts.Second).ConfigureAwait(false);
            watcher.Looks(Progress);
            if (!StackStates.IsBusy(stack.Status) && (Progress.End is not null || await isOver(interrupts.Second).ConfigureAwait(false)))
            {
                await LookAsync(interrupts.Second).ConfigureAwait(false);
                watcher.Looks(Progress);
                return stack;
            }

            // Not before it is seen to be in work: there is nothing yet that could be cancelled.
            if (!asked && interrupts.First.IsCancellationRequested && StackStates.IsBusy(stack.Status))
            {
                asked = true;
                await interrupted(stack).ConfigureAwait(false);
            }

            if (calls.Time.GetElapsedTime(started) > calls.Patience.Operation)
            {
                throw new WatchTimeoutException(stack.Name, stack.Status.Value, calls.Patience.Operation);
            }

            await PauseAsync(interrupts).ConfigureAwait(false);
        }
    }

    /// <summary>Takes in what happened since the last look.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        var found = new List<WatchedEvent>();
        // The list grows while it is walked: a nested stack is followed from the look that finds it.
        for (var i = 0; i < feeds.Count; i++)
        {
            foreach (var seen in await feeds[i].NewAsync(cancel).ConfigureAwait(false))
            {
                started ??= seen.Time;
                found.Add(seen);
                Follow(seen);
            }
        }

        // As it happened, not one stack after the other; what is nested ends no later than what it is in.
        foreach (var seen in found.OrderBy(seen => seen.Time).ThenByDescending(seen => seen.Path.Count))
        {
            Progress.Add(seen);
            watcher.Sees(seen);
        }
    }

    private void Follow(WatchedEvent seen)
    {
        if (!seen.IsStack && seen.Type == NestedType && seen.PhysicalId is { } nested && nested.StartsWith("arn:", StringComparison.Ordinal) && followed.Add(nested))
        {
            feeds.Add(new(client, calls, nested, [.. seen.Path, seen.LogicalId], EventBoundary.Since(started ?? seen.Time)));
        }
    }

    /// <summary>Ends early when a person asks to stop.</summary>
    private async Task PauseAsync(Interrupts interrupts)
    {
        using var wake = CancellationTokenSource.CreateLinkedTokenSource(interrupts.Second, interrupts.First.IsCancellationRequested ? CancellationToken.None : interrupts.First);
        try
        {
            await calls.PollPauseAsync(wake.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!interrupts.Second.IsCancellationRequested)
        {
            // The next look comes at once.
        }
    }
}
