namespace CfnGen.Deployment.Watching;

/// <summary>Tells what went wrong first from what only followed from it.</summary>
public sealed class FailureChain
{
    private readonly List<WatchedEvent> causes = [];

    /// <summary>What failed by itself, the first one first.</summary>
    public IReadOnlyList<WatchedEvent> Causes => causes;

    /// <summary>How many resources were cancelled because another one failed.</summary>
    public int Cancelled { get; private set; }

    internal void Add(WatchedEvent seen)
    {
        if (!seen.IsFailure || seen.IsStack)
        {
            return;
        }

        if (IsFollower(seen))
        {
            Cancelled++;
        }
        else if (!IsEcho(seen))
        {
            Insert(seen);
        }
    }

    // The events of one stack are read after those of another: what failed in a nested one may come after its echo, and after later failures.
    private void Insert(WatchedEvent seen)
    {
        causes.RemoveAll(echo => echo.Type == StackWatch.NestedType && IsBelow(seen, echo));
        var later = causes.FindIndex(cause => cause.Time > seen.Time);
        causes.Insert(later < 0 ? causes.Count : later, seen);
    }

    /// <summary>Whether it was only cancelled because another resource failed.</summary>
    public static bool IsFollower(WatchedEvent seen) =>
        seen.IsFailure && seen.Reason is { } reason && reason.StartsWith("Resource ", StringComparison.Ordinal) && reason.Contains("cancelled", StringComparison.OrdinalIgnoreCase);

    /// <summary>A nested stack that failed repeats in its parent what was said in itself.</summary>
    private bool IsEcho(WatchedEvent seen) => seen.Type == StackWatch.NestedType && causes.Exists(cause => IsBelow(cause, seen));

    private static bool IsBelow(WatchedEvent cause, WatchedEvent nested) => cause.Name.StartsWith(nested.Name + "/", StringComparison.Ordinal);
}
