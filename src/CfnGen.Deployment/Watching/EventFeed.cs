using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Watching;

/// <summary>The events of one stack, each once, oldest first, however AWS parts them into pages.</summary>
internal sealed class EventFeed(IAmazonCloudFormation client, PatientCalls calls, string stackId, IReadOnlyList<string> path, EventBoundary boundary)
{
    // Not the newest id only: events of the same moment may come out of order.
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Path => path;

    /// <summary>The newest event's id; null when the stack has none.</summary>
    public static async Task<string?> NewestAsync(IAmazonCloudFormation client, PatientCalls calls, string stack, CancellationToken cancel)
    {
        try
        {
            var page = await PageAsync(client, calls, stack, null, cancel).ConfigureAwait(false);
            return page.StackEvents is [var newest, ..] ? newest.EventId : null;
        }
        catch (AmazonCloudFormationException refused) when (Refusals.SaysThatStackIsMissing(refused))
        {
            return null;
        }
    }

    /// <summary>The newest event of the stack itself, where one of its last hundred or so is.</summary>
    public static async Task<StackEvent?> NewestOfStackAsync(IAmazonCloudFormation client, PatientCalls calls, string stackId, CancellationToken cancel)
    {
        var page = await PageAsync(client, calls, stackId, null, cancel).ConfigureAwait(false);
        return page.StackEvents?.FirstOrDefault(candidate => candidate.PhysicalResourceId == stackId);
    }

    public async Task<IReadOnlyList<WatchedEvent>> NewAsync(CancellationToken cancel)
    {
        var found = new List<StackEvent>();
        string? next = null;
        boundary.Restart();
        do
        {
            var page = await PageAsync(client, calls, stackId, next, cancel).ConfigureAwait(false);
            next = Take(page.StackEvents ?? [], found) ? page.NextToken : null;
        }
        while (!string.IsNullOrEmpty(next));

        return Remember(found);
    }

    /// <returns>Whether older ones may count, too.</returns>
    private bool Take(List<StackEvent> page, List<StackEvent> found)
    {
        var known = 0;
        foreach (var candidate in page)
        {
            if (boundary.IsPast(candidate))
            {
                return false;
            }

            if (seen.Contains(IdOf(candidate)))
            {
                known++;
            }
            else
            {
                found.Add(candidate);
            }
        }

        return known < page.Count;
    }

    private List<WatchedEvent> Remember(List<StackEvent> found)
    {
        var events = new List<WatchedEvent>(found.Count);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            seen.Add(IdOf(found[i]));
            events.Add(WatchedEvent.Of(found[i], path));
        }

        return events;
    }

    private static string IdOf(StackEvent candidate) =>
        candidate.EventId ?? throw new UnexpectedAnswerException("DescribeStackEvents", "an event has no EventId.");

    private static Task<DescribeStackEventsResponse> PageAsync(IAmazonCloudFormation client, PatientCalls calls, string stack, string? next, CancellationToken cancel) =>
        calls.MakeAsync("read the stack's events", token => client.DescribeStackEventsAsync(new() { StackName = stack, NextToken = next }, token), cancel);
}
