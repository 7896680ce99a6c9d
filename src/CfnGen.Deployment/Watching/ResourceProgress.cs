namespace CfnGen.Deployment.Watching;

/// <summary>How far one resource is in the running operation.</summary>
public sealed class ResourceProgress
{
    internal ResourceProgress(WatchedEvent first)
    {
        Name = first.Name;
        Type = first.Type;
        Step = ResourceStep.Of(first, null, null);
        Last = first;
        Rolling = RollingUpdate.After(null, first);
    }

    /// <inheritdoc cref="WatchedEvent.Name"/>
    public string Name { get; }

    public string Type { get; }

    /// <summary>What is done to it now, or was done last.</summary>
    public ResourceStep Step { get; private set; }

    public WatchedEvent Last { get; private set; }

    /// <summary>What its batches say of a rolling update; null when it makes none.</summary>
    public RollingUpdate? Rolling { get; private set; }

    internal void Add(WatchedEvent next)
    {
        Step = ResourceStep.Of(next, Last, Step);
        Last = next;
        Rolling = RollingUpdate.After(Rolling, next);
    }
}
