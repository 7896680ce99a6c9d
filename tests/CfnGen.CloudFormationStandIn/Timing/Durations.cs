namespace CfnGen.CloudFormationStandIn.Timing;

/// <summary>How long things take, on the stand-in's clock.</summary>
public sealed record Durations
{
    /// <summary>To make or change one resource; also to delete it.</summary>
    public TimeSpan Resource { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The resource types that take another time than <see cref="Resource"/>.</summary>
    public IReadOnlyDictionary<string, TimeSpan> OfType { get; init; } = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);

    /// <summary>From the request for a change set until it is there.</summary>
    public TimeSpan ChangeSet { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Between two states of a stack, when there is nothing else to wait for.</summary>
    public TimeSpan Stack { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>From the launch of an instance to its signal.</summary>
    public TimeSpan Instance { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>To end an instance.</summary>
    public TimeSpan Termination { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>To look for drift in a whole stack.</summary>
    public TimeSpan DriftDetection { get; init; } = TimeSpan.FromSeconds(10);

    internal TimeSpan Of(string resourceType) => OfType.TryGetValue(resourceType, out var span) ? span : Resource;
}
