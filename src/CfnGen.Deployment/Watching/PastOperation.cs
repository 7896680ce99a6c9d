namespace CfnGen.Deployment.Watching;

/// <summary>A creation or an update of a stack, as its events told of it.</summary>
internal sealed class PastOperation(DateTimeOffset started)
{
    private readonly Dictionary<string, (WatchedEvent Last, ResourceStep Step)> resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StepKind> done = new(StringComparer.Ordinal);

    /// <summary>Until nothing was left to clean up; null: it has not ended well, or not yet.</summary>
    public TimeSpan? Took { get; private set; }

    public void End(WatchedEvent own) => Took = own.Time - started;

    /// <returns>The step that the event ended well; null: none.</returns>
    public ResourceStep? Add(WatchedEvent seen)
    {
        var before = resources.GetValueOrDefault(seen.LogicalId);
        var step = ResourceStep.Of(seen, before.Last, before.Step);
        resources[seen.LogicalId] = (seen, step);
        if (before.Last is not { IsBusy: true } || !seen.Status.Value.EndsWith("_COMPLETE", StringComparison.Ordinal))
        {
            return null;
        }

        // What comes later is the deletion of what was replaced.
        done.TryAdd(seen.LogicalId, step.Kind);
        return step;
    }

    public bool DidTheSameAs(IReadOnlyDictionary<string, StepKind> steps)
    {
        foreach (var (logicalId, kind) in steps)
        {
            if (!done.TryGetValue(logicalId, out var known) || known != kind)
            {
                return false;
            }
        }

        return done.Count == steps.Count;
    }
}
