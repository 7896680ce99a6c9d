namespace CfnGen.Planning.Capacity;

/// <summary>What happens when no new instance or task ever works.</summary>
public sealed record CapacityFailure
{
    /// <summary>What happens, one sentence each, in the order of time: the failure, then the way back.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>From the start of the update to the end of the way back; empty when nothing notices that they do not work.</summary>
    public IReadOnlyList<CapacityStep> Steps { get; init; } = [];

    /// <summary>When the update counts as failed; null: it never does.</summary>
    public TimeSpan? FailsAfter { get; init; }

    /// <summary>The fewest that serve until the way back has ended.</summary>
    public int? LeastInService { get; init; }

    /// <summary>Until the way back has ended.</summary>
    public TimeSpan? Duration { get; init; }
}
