namespace CfnGen.Deployment.Watching;

/// <summary>What the events say so far of one operation on one stack.</summary>
public sealed class StackProgress
{
    private readonly List<ResourceProgress> resources = [];
    private readonly Dictionary<string, ResourceProgress> byName = new(StringComparer.Ordinal);

    /// <summary>In the order in which they began.</summary>
    public IReadOnlyList<ResourceProgress> Resources => resources;

    /// <summary>The last event of the stack itself; null before the first.</summary>
    public WatchedEvent? Own { get; private set; }

    /// <summary>The first end of what the stack was seen to do; null before it. Later ones belong to somebody else's operation.</summary>
    public WatchedEvent? End { get; private set; }

    /// <summary>By AWS's clock; null before the first event.</summary>
    public DateTimeOffset? Started { get; private set; }

    public FailureChain Failures { get; } = new();

    internal void Add(WatchedEvent seen)
    {
        Started ??= seen.Time;
        Failures.Add(seen);
        if (seen.IsStack)
        {
            if (seen.Path.Count == 0)
            {
                // What ends without having begun is the rest of an operation before.
                End ??= Own is { IsBusy: true } && !seen.IsBusy ? seen : null;
                Own = seen;
            }

            return;
        }

        if (byName.TryGetValue(seen.Name, out var known))
        {
            known.Add(seen);
            return;
        }

        var resource = new ResourceProgress(seen);
        byName.Add(seen.Name, resource);
        resources.Add(resource);
    }
}
