using CfnGen.Deployment.ChangeSets;

namespace CfnGen.Deployment.Watching;

/// <summary>How long things took the last time, as the events of a stack's past tell it, for whoever waits for them now.</summary>
public sealed class StackPast
{
    private readonly Dictionary<(string LogicalId, StepKind Kind), TimeSpan> durations = [];
    private PastOperation? last;

    private StackPast()
    {
    }

    /// <summary>Nothing is known.</summary>
    public static StackPast Unknown { get; } = new();

    /// <param name="events">Of the stack itself, oldest first. They may begin in the middle of an operation, and end in one.</param>
    public static StackPast Of(IEnumerable<WatchedEvent> events)
    {
        var past = new StackPast();
        PastOperation? operation = null;
        foreach (var seen in events)
        {
            if (seen.IsStack)
            {
                operation = past.After(seen, operation);
            }
            else if (operation?.Add(seen) is { } step)
            {
                past.durations[(seen.LogicalId, step.Kind)] = seen.Time - step.Started;
            }
        }

        return past;
    }

    /// <summary>How long it took the last time to do the same to a resource; of one that was never replaced before, how long it took to make it.</summary>
    /// <returns>Null: it was never done, or AWS no longer remembers.</returns>
    public TimeSpan? Of(string logicalId, StepKind kind) =>
        durations.TryGetValue((logicalId, kind), out var duration)
        || (kind == StepKind.Replace && durations.TryGetValue((logicalId, StepKind.Create), out duration))
            ? duration
            : null;

    /// <summary>How long a change set takes.</summary>
    /// <remarks>
    /// Where the last operation did just the same, as when a program is deployed again and again, it tells all. Otherwise the longest of the resources counts:
    /// that is too little where one waits for another, but their sum would be far too much, because most are in work at the same time.
    /// </remarks>
    /// <returns>Null: nothing of it was ever done.</returns>
    public TimeSpan? Of(IReadOnlyList<ReviewedChange> changes)
    {
        var steps = new Dictionary<string, StepKind>(StringComparer.Ordinal);
        TimeSpan? longest = null;
        foreach (var change in changes)
        {
            var kind = KindOf(change);
            steps[change.LogicalId] = kind;
            longest = Of(change.LogicalId, kind) is { } duration && !(duration < longest) ? duration : longest;
        }

        return last?.DidTheSameAs(steps) == true ? last.Took : longest;
    }

    /// <returns>The operation that runs then; null: one whose times say nothing, such as a rollback, or none.</returns>
    private PastOperation? After(WatchedEvent own, PastOperation? operation)
    {
        switch (own.Status.Value)
        {
            case "CREATE_IN_PROGRESS" or "UPDATE_IN_PROGRESS":
                return new(own.Time);
            case "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS":
                return operation;
            case "CREATE_COMPLETE" or "UPDATE_COMPLETE" when operation is not null:
                operation.End(own);
                last = operation;
                return null;
            default:
                return null;
        }
    }

    private static StepKind KindOf(ReviewedChange change) =>
        change.IsReplacement ? StepKind.Replace
        : change.Action == ChangeAction.Add ? StepKind.Create
        : change.Action == ChangeAction.Remove ? StepKind.Delete
        : change.Action == ChangeAction.Import ? StepKind.Other
        : StepKind.Update;
}
