using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Statuses;

/// <summary>Finds out how a stack is.</summary>
public sealed class StackSurvey(IAmazonCloudFormation client, PatientCalls calls)
{
    /// <returns>Null when there is no such stack.</returns>
    public async Task<StackSituation?> FindAsync(string stackName, CancellationToken cancel)
    {
        if (await new StackLookup(client, calls).FindAsync(stackName, cancel).ConfigureAwait(false) is not { } stack)
        {
            return null;
        }

        IReadOnlyList<FailedResource> stuck = stack.Status == StackStatus.UPDATE_ROLLBACK_FAILED
            ? [.. (await new FailedResources(client, calls).OfAsync(stack, cancel).ConfigureAwait(false)).Where(resource => resource.CanBeSkipped)]
            : [];
        return new(
            stack,
            await FirstFailureAsync(stack, cancel).ConfigureAwait(false),
            stuck,
            await WaitingAsync(stack, cancel).ConfigureAwait(false),
            NextStep.Of(stack, stuck))
        {
            Since = await SinceAsync(stack, cancel).ConfigureAwait(false),
        };
    }

    /// <summary>The stack itself tells only when its last operation began, and of a creation when somebody first looked at it.</summary>
    private async Task<DateTimeOffset?> SinceAsync(CurrentStack stack, CancellationToken cancel)
    {
        var newest = await EventFeed.NewestOfStackAsync(client, calls, stack.Id, cancel).ConfigureAwait(false);
        // AWS forgets events after some months; by then it is no matter how long an operation took.
        return newest is { Timestamp: { } time } && newest.ResourceStatus?.Value == stack.Status.Value ? time.ToUniversalTime() : stack.Changed;
    }

    private async Task<WatchedEvent?> FirstFailureAsync(CurrentStack stack, CancellationToken cancel)
    {
        if (StackStates.IsDeployed(stack.Status) || StackStates.IsEmpty(stack.Status))
        {
            return null;
        }

        var progress = await new StackHistory(client, calls, all: false, new Nobody()).ShowAsync(stack, cancel).ConfigureAwait(false);
        return progress.Failures.Causes is [var first, ..] ? first : null;
    }

    private async Task<IReadOnlyList<WaitingChangeSet>> WaitingAsync(CurrentStack stack, CancellationToken cancel)
    {
        var waiting = new List<WaitingChangeSet>();
        foreach (var summary in await new StackChangeSets(client, calls).ListAsync(stack.Id, cancel).ConfigureAwait(false))
        {
            if (summary.ChangeSetId is { } id && ChangeSetName.Recognise(id) is { } name && summary.ExecutionStatus == ExecutionStatus.AVAILABLE)
            {
                var review = new ChangeSetReview(stack.Name, stack.Id, name, id, StackStates.IsEmpty(stack.Status), []);
                waiting.Add(new(name.ToString(), summary.CreationTime?.ToUniversalTime(), review.Link));
            }
        }

        return waiting;
    }

    private sealed class Nobody : IStackWatcher
    {
        public void Sees(WatchedEvent seen)
        {
            // The progress says it all.
        }

        public void Looks(StackProgress progress)
        {
            // There is nobody to be told.
        }
    }
}
