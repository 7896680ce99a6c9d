using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>What earlier runs of ours left behind. Nobody else's change sets are touched, and none that were made to be kept and can still be executed.</summary>
internal sealed class LeftoverChangeSets(IAmazonCloudFormation client, PatientCalls calls)
{
    // Nothing tells a run that was killed from one whose question waits for its answer. Whoever still thinks after an hour loses a change
    // set that the stack may have outgrown anyway, is told so at the yes, and nothing is changed; who decides sooner is never disturbed.
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    /// <remarks>A run that has just made one that failed looks at it for the reason, and removes it itself.</remarks>
    public async Task RemoveAsync(string stack, CancellationToken cancel)
    {
        var changeSets = new StackChangeSets(client, calls);
        foreach (var summary in await changeSets.ListAsync(stack, cancel).ConfigureAwait(false))
        {
            if (summary.ChangeSetId is { } id && ChangeSetName.Recognise(id) is not null && IsUseless(summary))
            {
                await changeSets.RemoveAsync(id, cancel).ConfigureAwait(false);
            }
        }
    }

    /// <summary>A change set for a new stack leaves the stack's name behind when it goes, which would be in the way of others.</summary>
    public async Task RemoveEmptyStackAsync(string name, CancellationToken cancel)
    {
        // Whatever may take long, such as calls that are throttled, is followed by another look: somebody may create the stack meanwhile.
        if (await calls.MakeAsync("remove the empty stack", RemoveOnceAsync, cancel).ConfigureAwait(false) is { } removed)
        {
            await EndOfDeletionAsync(removed, cancel).ConfigureAwait(false);
        }

        async Task<string?> RemoveOnceAsync(CancellationToken token)
        {
            if (await EmptyAsync(name, token).ConfigureAwait(false) is not { } empty)
            {
                return null;
            }

            await client.DeleteStackAsync(new() { StackName = empty }, token).ConfigureAwait(false);
            return empty;
        }
    }

    /// <returns>The id of the stack, where it is nothing but a name.</returns>
    private async Task<string?> EmptyAsync(string name, CancellationToken cancel) =>
        await new StackLookup(client, calls).FindAsync(name, cancel).ConfigureAwait(false) is { } stack
        && stack.Status == StackStatus.REVIEW_IN_PROGRESS
        && (await new StackChangeSets(client, calls).ListAsync(stack.Id, cancel).ConfigureAwait(false)).Count == 0
            ? stack.Id
            : null;

    /// <summary>So that the next command does not meet a stack that is being deleted. There is nothing in it, so this is short.</summary>
    private async Task EndOfDeletionAsync(string stackId, CancellationToken cancel)
    {
        var lookup = new StackLookup(client, calls);
        var since = calls.Time.GetTimestamp();
        while (calls.Time.GetElapsedTime(since) < calls.Patience.ChangeSet
            && await lookup.FindAsync(stackId, cancel).ConfigureAwait(false) is { } left
            && left.Status != StackStatus.DELETE_COMPLETE)
        {
            await calls.PollPauseAsync(cancel).ConfigureAwait(false);
        }
    }

    private bool IsUseless(ChangeSetSummary summary)
    {
        var age = calls.Time.GetUtcNow() - summary.CreationTime.GetValueOrDefault().ToUniversalTime();
        return summary.ExecutionStatus == ExecutionStatus.OBSOLETE
            || (summary.Status == ChangeSetStatus.FAILED && age > calls.Patience.ChangeSet)
            || (summary.Description != ChangeSetRequest.KeptDescription && summary.ExecutionStatus == ExecutionStatus.AVAILABLE && age > Forgotten);
    }
}
