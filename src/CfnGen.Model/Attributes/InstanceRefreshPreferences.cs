using System.Text;

namespace CfnGen.Model;

/// <summary>How an instance refresh goes about its work.</summary>
public sealed record InstanceRefreshPreferences : Shape
{
    /// <summary>Alarms that end the refresh.</summary>
    public InstanceRefreshAlarms? AlarmSpecification
    {
        get => (InstanceRefreshAlarms?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>Seconds to wait at the end before the refresh counts as complete.</summary>
    public CfnInteger? BakeTime
    {
        get => (CfnInteger?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>Seconds to wait after each checkpoint.</summary>
    /// <value>Absent: one hour.</value>
    public CfnInteger? CheckpointDelay
    {
        get => (CfnInteger?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>Where to wait: percentages of replaced instances, rising, with 100 as the last for a full refresh.</summary>
    public CfnList<CfnInteger>? CheckpointPercentages
    {
        get => (CfnList<CfnInteger>?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>Seconds until a new instance counts as ready.</summary>
    /// <value>Absent: the group's default warm-up, else its health check grace period.</value>
    public CfnInteger? InstanceWarmup
    {
        get => (CfnInteger?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>How far the group may grow above its desired size.</summary>
    /// <value>From 100 to 200; at most 100 above the minimum.</value>
    public CfnInteger? MaxHealthyPercentage
    {
        get => (CfnInteger?)CfnGet(5);
        init => CfnSet(5, value);
    }

    /// <summary>How much of the desired size must stay healthy.</summary>
    /// <value>From 0 to 100. Absent: 90.</value>
    public CfnInteger? MinHealthyPercentage
    {
        get => (CfnInteger?)CfnGet(6);
        init => CfnSet(6, value);
    }

    /// <summary>What becomes of protected instances.</summary>
    /// <value>Absent: <c>Wait</c>.</value>
    public ScaleInProtectedInstances? ScaleInProtectedInstances
    {
        get => (ScaleInProtectedInstances?)CfnGet(7);
        init => CfnSet(7, value);
    }

    /// <summary>Whether instances that are up to date already are left alone.</summary>
    public CfnBoolean? SkipMatching
    {
        get => (CfnBoolean?)CfnGet(8);
        init => CfnSet(8, value);
    }

    /// <summary>What becomes of instances on standby.</summary>
    /// <value>Absent: <c>Wait</c>.</value>
    public StandbyInstances? StandbyInstances
    {
        get => (StandbyInstances?)CfnGet(9);
        init => CfnSet(9, value);
    }

    protected override string CfnPropertyNames => "AlarmSpecification|BakeTime|CheckpointDelay|CheckpointPercentages|InstanceWarmup|MaxHealthyPercentage|MinHealthyPercentage|ScaleInProtectedInstances|SkipMatching|StandbyInstances";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
