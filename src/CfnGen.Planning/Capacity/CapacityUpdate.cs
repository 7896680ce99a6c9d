namespace CfnGen.Planning.Capacity;

/// <summary>How one group or service gets from its old instances or tasks to new ones, or why it does not.</summary>
/// <remarks>A forecast: times are supposed, counts follow the documented rules; <see cref="Assumptions"/> says on what it rests.</remarks>
public sealed record CapacityUpdate
{
    /// <summary>The group's or service's logical id in the new template.</summary>
    public required string LogicalId { get; init; }

    /// <summary><c>AWS::AutoScaling::AutoScalingGroup</c> or <c>AWS::ECS::Service</c>.</summary>
    public required string Type { get; init; }

    public required UpdateMethod Method { get; init; }

    public required CapacityOutcome Outcome { get; init; }

    /// <summary>Why they are replaced, or why not; one sentence each.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What runs at which time when all goes well; empty where nothing moves or nothing is forecast.</summary>
    public IReadOnlyList<CapacityStep> Steps { get; init; } = [];

    /// <summary>How many are replaced at a time; null where nothing is.</summary>
    public int? BatchSize { get; init; }

    /// <summary>How many batches or waves there are.</summary>
    public int? Batches { get; init; }

    /// <summary>How many have to serve at any time; the floor of the pictures.</summary>
    public int? Floor { get; init; }

    /// <summary>The fewest that serve at any time of <see cref="Steps"/>.</summary>
    public int? LeastInService { get; init; }

    /// <summary>The most that run at any time of <see cref="Steps"/>.</summary>
    public int? MostRunning { get; init; }

    /// <summary>With the times that are supposed.</summary>
    public TimeSpan? ExpectedDuration { get; init; }

    /// <summary>With every wait at its limit and no failure.</summary>
    public TimeSpan? WorstDuration { get; init; }

    /// <summary>What happens when no new instance or task works; null where nothing is forecast.</summary>
    public CapacityFailure? Failure { get; init; }

    /// <summary>What is hardly meant, and what to do; one sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What is supposed because no template says it; one sentence each.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    /// <summary>Whether instances or tasks that run are replaced.</summary>
    public bool Rolls => Outcome is CapacityOutcome.Replaced or CapacityOutcome.NotForecast;
}
