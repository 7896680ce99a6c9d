using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>How a group of instances is updated: in batches, each of which must signal that it works before the next one begins.</summary>
public static class RollingUpdate
{
    /// <summary>What would end or start instances while the update counts them, or scale by the load of a group that is half renewed.</summary>
    private static readonly ScalingProcess[] Disturbances =
    [
        ScalingProcess.HealthCheck,
        ScalingProcess.ReplaceUnhealthy,
        ScalingProcess.AZRebalance,
        ScalingProcess.AlarmNotification,
        ScalingProcess.ScheduledActions,
    ];

    /// <summary>Waits for signals, and keeps the group from changing by itself meanwhile.</summary>
    /// <param name="minInService">Instances that stay in service; below the group's maximum size.</param>
    /// <param name="maxBatch">Instances that are replaced at a time.</param>
    /// <param name="pause">The time in which a batch must signal, up to one hour.</param>
    public static UpdatePolicy WithSignals(int minInService, int maxBatch, TimeSpan pause) => UpdatePolicy.Rolling(
        minInService: minInService,
        maxBatch: maxBatch,
        pause: pause,
        waitForSignals: true,
        suspend: [.. Disturbances]);
}
