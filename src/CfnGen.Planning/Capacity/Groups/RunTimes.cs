namespace CfnGen.Planning.Capacity.Groups;

/// <summary>How long the parts of a batch take.</summary>
/// <param name="Ending">Until old instances have ended.</param>
/// <param name="Ready">From the launch until new instances have signalled, or are in service where nothing waits for signals.</param>
/// <param name="Pause">After that, before the next batch.</param>
/// <param name="InTurn">Whether new instances are launched only when old ones have ended.</param>
internal sealed record RunTimes(TimeSpan Ending, TimeSpan Ready, TimeSpan Pause, bool InTurn)
{
    public static RunTimes Expected(RollingPolicy policy, CapacityOptions options) => policy.WaitsForSignals
        ? new(options.EndTime, options.SignalTime < policy.Pause ? options.SignalTime : policy.Pause, TimeSpan.Zero, InTurn: false)
        : new(options.EndTime, options.LaunchTime, policy.Pause, InTurn: false);

    /// <param name="draining">How long a load balancer may hold instances that are being ended.</param>
    public static RunTimes Worst(RollingPolicy policy, CapacityOptions options, TimeSpan draining) => policy.WaitsForSignals
        ? new(options.EndTime + draining, policy.Pause, TimeSpan.Zero, InTurn: true)
        : new(options.EndTime + draining, options.LaunchTime, policy.Pause, InTurn: true);

    /// <summary>Signals never come.</summary>
    public static RunTimes WithoutSignals(RollingPolicy policy, CapacityOptions options) => new(options.EndTime, policy.Pause, TimeSpan.Zero, InTurn: false);
}
