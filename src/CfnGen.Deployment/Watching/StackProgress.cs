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

    /// <summary>By AWS's clock; null before the first event.</summary>
    public DateTimeOffset? Started { get; private set; }

    public FailureChain Failures { get; } = new();

    internal void Add(WatchedEvent seen)
    {
        Started ??= seen.Time;
        Failures.Add(seen);
        if (seen.IsStack)
        {
            Own = seen.Path.Count == 0 ? seen : Own;
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
