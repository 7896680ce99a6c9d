namespace CfnGen.Planning.Capacity.Groups;

/// <summary>What <c>AutoScalingRollingUpdate</c> says.</summary>
internal sealed record RollingPolicy
{
    public static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private const int GreatestBatch = 100;

    public required int MaxBatchSize { get; init; }

    public required int MinInstancesInService { get; init; }

    public required int MinSuccessfulPercent { get; init; }

    public required int MinActivePercent { get; init; }

    public required bool WaitsForSignals { get; init; }

    /// <summary>With signals the time in which a batch must send them, without signals a pause after each batch.</summary>
    public required TimeSpan Pause { get; init; }

    public required IReadOnlyList<string> Suspended { get; init; }

    /// <summary>Why CloudFormation refuses the policy, as a clause; null: it does not.</summary>
    public string? Mistake { get; init; }

    public static RollingPolicy Of(Settings settings)
    {
        var waits = settings.Flag("WaitOnResourceSignals");
        return new()
        {
            MaxBatchSize = Math.Max(1, settings.Number("MaxBatchSize", 1)),
            MinInstancesInService = Math.Max(0, settings.Number("MinInstancesInService", 0)),
            MinSuccessfulPercent = settings.Number("MinSuccessfulInstancesPercent", 100),
            MinActivePercent = settings.Number("MinActiveInstancesPercent", 100),
            WaitsForSignals = waits,
            Pause = settings.Duration("PauseTime") ?? (waits ? TimeSpan.FromMinutes(5) : TimeSpan.Zero),
            Suspended = settings.Texts("SuspendProcesses"),
            Mistake = settings.NoDuration("PauseTime")
                ?? settings.NoNumber("MaxBatchSize", 1, GreatestBatch)
                ?? settings.NoNumber("MinInstancesInService", 0, int.MaxValue)
                ?? settings.NoNumber("MinSuccessfulInstancesPercent", 0, 100)
                ?? settings.NoNumber("MinActiveInstancesPercent", 0, 100),
        };
    }

    /// <summary>Whether the two say the same; what is suspended may stand in any order.</summary>
    public bool IsAs(RollingPolicy? other) =>
        other is not null && (this with { Suspended = other.Suspended }).Equals(other)
        && Suspended.Count == other.Suspended.Count && Suspended.All(process => other.Suspended.Contains(process));

    /// <summary>How many instances have to be in service for the update to succeed.</summary>
    public int LeastActive(int instances) => ((instances * MinActivePercent) + 99) / 100;

    /// <summary>How many of the new instances may stay without a signal.</summary>
    public int ToleratedFailures(int instances) => instances - ((instances * MinSuccessfulPercent) + 99) / 100;
}
