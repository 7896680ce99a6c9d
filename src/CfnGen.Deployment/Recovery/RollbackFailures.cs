using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Recovery;

/// <summary>Tells by the events what failed while a stack was rolled back. What failed before, in the update, is rolled back when the rollback goes on, and cannot be skipped.</summary>
internal sealed class RollbackFailures : IStackWatcher
{
    private readonly Dictionary<string, DateTimeOffset> failures = new(StringComparer.Ordinal);
    private DateTimeOffset? begin;

    /// <summary>Whether it failed in the rollback, as far as anybody knows.</summary>
    public bool MayHold(string resource) =>
        begin is null || !failures.TryGetValue(resource, out var time) || time >= begin;

    public void Sees(WatchedEvent seen)
    {
        if (seen.IsStack && seen.Path.Count == 0 && seen.Status == ResourceStatus.UPDATE_ROLLBACK_IN_PROGRESS)
        {
            begin = seen.Time;
        }
        else if (!seen.IsStack && seen.Status == ResourceStatus.UPDATE_FAILED)
        {
            failures[seen.Name] = seen.Time;
        }
    }

    public void Looks(StackProgress progress)
    {
        // Each event counts, not what they sum up to.
    }
}
