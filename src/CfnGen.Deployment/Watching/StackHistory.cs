using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Watching;

/// <summary>Shows what happened to a stack, nested stacks included.</summary>
/// <param name="all">Everything that AWS remembers; otherwise the last operation.</param>
public sealed class StackHistory(IAmazonCloudFormation client, PatientCalls calls, bool all, IStackWatcher watcher)
{
    /// <summary>What happened until now.</summary>
    public async Task<StackProgress> ShowAsync(CurrentStack stack, CancellationToken cancel)
    {
        var watch = Watch(stack);
        await watch.LookAsync(cancel).ConfigureAwait(false);
        return watch.Progress;
    }

    /// <summary>The same, and what happens until the operation that runs is over.</summary>
    /// <returns>The stack as it is then.</returns>
    /// <exception cref="WatchTimeoutException">It takes longer than <see cref="Patience.Operation"/>.</exception>
    /// <exception cref="OperationCanceledException">A person stopped to watch; the operation goes on.</exception>
    public async Task<CurrentStack> FollowAsync(CurrentStack stack, CancellationToken cancel) =>
        // To stop to watch is nothing that the stack has to know.
        await Watch(stack).FollowAsync(_ => Task.FromResult(true), _ => Task.CompletedTask, new(cancel, cancel)).ConfigureAwait(false);

    private StackWatch Watch(CurrentStack stack) =>
        new(client, calls, stack.Id, all ? EventBoundary.After(null) : EventBoundary.LastOperation(), watcher);
}
