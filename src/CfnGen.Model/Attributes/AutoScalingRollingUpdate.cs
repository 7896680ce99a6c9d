using System.Text;

namespace CfnGen.Model;

/// <summary>Replaces the instances of a group in batches, when the launch configuration, the launch template or the subnets change.</summary>
/// <remarks>A change of cfn-init metadata alone starts no update: let the user data carry its <see cref="CfnValue.Fingerprint"/>. A rollback goes by the policy of the previous template.</remarks>
public sealed record AutoScalingRollingUpdate : Shape
{
    /// <summary>How many instances are replaced at a time at most.</summary>
    /// <value>From 1 to 100. Absent: 1.</value>
    public CfnInteger? MaxBatchSize
    {
        get => (CfnInteger?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>How many of the desired instances must be in service while others are replaced.</summary>
    /// <value>From 0 to 100. Absent: 100.</value>
    public CfnInteger? MinActiveInstancesPercent
    {
        get => (CfnInteger?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>How many instances stay in service while others are replaced; below the group's maximum size.</summary>
    /// <value>Absent: 0, so that a group of one batch may be empty for a while.</value>
    public CfnInteger? MinInstancesInService
    {
        get => (CfnInteger?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>How many instances of the update must signal success; rounded up to whole instances.</summary>
    /// <value>From 0 to 100. Absent: 100.</value>
    public CfnInteger? MinSuccessfulInstancesPercent
    {
        get => (CfnInteger?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>Without signals a pause after each batch; with <see cref="WaitOnResourceSignals"/> the time in which a batch must signal.</summary>
    /// <value>Up to one hour. Absent: five minutes with signals, no pause without.</value>
    public CfnDuration? PauseTime
    {
        get => (CfnDuration?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>What the group must not do by itself during the update.</summary>
    /// <value>Absent: nothing is suspended.</value>
    public CfnList<ScalingProcess>? SuspendProcesses
    {
        get => (CfnList<ScalingProcess>?)CfnGet(5);
        init => CfnSet(5, value);
    }

    /// <summary>Whether each new instance must send a signal.</summary>
    /// <value>Absent: false.</value>
    public CfnBoolean? WaitOnResourceSignals
    {
        get => (CfnBoolean?)CfnGet(6);
        init => CfnSet(6, value);
    }

    protected override string CfnPropertyNames => "MaxBatchSize|MinActiveInstancesPercent|MinInstancesInService|MinSuccessfulInstancesPercent|PauseTime|SuspendProcesses|WaitOnResourceSignals";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
