using System.Text;

namespace CfnGen.Model;

/// <summary>How CloudFormation updates a resource: groups in batches, Lambda aliases by CodeDeploy, some services in place.</summary>
/// <remarks>Absent on a group: a new launch configuration or template reaches only instances that are launched later.</remarks>
public sealed record UpdatePolicy : Shape
{
    /// <summary>Excludes <see cref="AutoScalingRollingUpdate"/>.</summary>
    public AutoScalingInstanceRefresh? AutoScalingInstanceRefresh
    {
        get => (AutoScalingInstanceRefresh?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>Wins over a rolling update when it says so.</summary>
    public AutoScalingReplacingUpdate? AutoScalingReplacingUpdate
    {
        get => (AutoScalingReplacingUpdate?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>Replaces the instances of a group in batches.</summary>
    public AutoScalingRollingUpdate? AutoScalingRollingUpdate
    {
        get => (AutoScalingRollingUpdate?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>What becomes of sizes that scheduled actions set.</summary>
    public AutoScalingScheduledAction? AutoScalingScheduledAction
    {
        get => (AutoScalingScheduledAction?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>For Lambda aliases.</summary>
    public CodeDeployLambdaAliasUpdate? CodeDeployLambdaAliasUpdate
    {
        get => (CodeDeployLambdaAliasUpdate?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>True: an OpenSearch domain is upgraded in place instead of replaced.</summary>
    public CfnBoolean? EnableVersionUpgrade
    {
        get => (CfnBoolean?)CfnGet(5);
        init => CfnSet(5, value);
    }

    /// <summary>For AppStream fleets.</summary>
    public FleetUpdate? StartAfterUpdate
    {
        get => (FleetUpdate?)CfnGet(6);
        init => CfnSet(6, value);
    }

    /// <summary>For AppStream fleets.</summary>
    public FleetUpdate? StopBeforeUpdate
    {
        get => (FleetUpdate?)CfnGet(7);
        init => CfnSet(7, value);
    }

    /// <summary>True: the shards of an ElastiCache replication group are changed in place instead of replacing it.</summary>
    public CfnBoolean? UseOnlineResharding
    {
        get => (CfnBoolean?)CfnGet(8);
        init => CfnSet(8, value);
    }

    protected override string CfnPropertyNames => "AutoScalingInstanceRefresh|AutoScalingReplacingUpdate|AutoScalingRollingUpdate|AutoScalingScheduledAction|CodeDeployLambdaAliasUpdate|EnableVersionUpgrade|StartAfterUpdate|StopBeforeUpdate|UseOnlineResharding";

    /// <summary>Replaces the instances of a group in batches.</summary>
    /// <param name="minInService">Instances that stay in service; below the group's maximum size. Absent: 0.</param>
    /// <param name="maxBatch">Instances that are replaced at a time, up to 100. Absent: 1.</param>
    /// <param name="pause">Up to one hour. With signals the time in which a batch must signal, five minutes when absent; without signals a pause after each batch, none when absent.</param>
    /// <param name="waitForSignals">Whether each new instance must signal success. Absent: it need not.</param>
    /// <param name="minSuccessfulPercent">How many instances must signal success. Absent: 100.</param>
    /// <param name="minActivePercent">How many of the desired instances must be in service. Absent: 100.</param>
    /// <param name="suspend">What the group must not do by itself during the update. Absent: nothing is suspended.</param>
    public static UpdatePolicy Rolling(
        CfnInteger? minInService = null,
        CfnInteger? maxBatch = null,
        CfnDuration? pause = null,
        CfnBoolean? waitForSignals = null,
        CfnInteger? minSuccessfulPercent = null,
        CfnInteger? minActivePercent = null,
        CfnList<ScalingProcess>? suspend = null) => new()
        {
            AutoScalingRollingUpdate = new()
            {
                MinInstancesInService = minInService,
                MaxBatchSize = maxBatch,
                PauseTime = pause,
                WaitOnResourceSignals = waitForSignals,
                MinSuccessfulInstancesPercent = minSuccessfulPercent,
                MinActiveInstancesPercent = minActivePercent,
                SuspendProcesses = suspend,
            },
        };

    /// <summary>Replaces a group as a whole; the old one stays until the new one has its signals, so the group needs a creation policy.</summary>
    public static UpdatePolicy Replacing() => new() { AutoScalingReplacingUpdate = new() { WillReplace = true } };

    /// <summary>Replaces the instances of a group by a refresh of the service.</summary>
    /// <param name="preferences">Absent: the service's defaults.</param>
    public static UpdatePolicy InstanceRefresh(InstanceRefreshPreferences? preferences = null) =>
        new() { AutoScalingInstanceRefresh = new() { Strategy = InstanceRefreshStrategy.Rolling, Preferences = preferences } };

    internal override IEnumerable<string> Contradictions()
    {
        var rolling = AutoScalingRollingUpdate;
        if (rolling is not null && AutoScalingInstanceRefresh is not null)
        {
            yield return "AutoScalingRollingUpdate and AutoScalingInstanceRefresh exclude each other: keep one of them.";
        }

        foreach (var problem in Limits.Join(
            Limits.Above(rolling?.PauseTime, TimeSpan.FromHours(1), "AutoScalingRollingUpdate.PauseTime"),
            Limits.Outside(rolling?.MaxBatchSize, 1, 100, "AutoScalingRollingUpdate.MaxBatchSize"),
            Limits.Outside(rolling?.MinInstancesInService, 0, int.MaxValue, "AutoScalingRollingUpdate.MinInstancesInService"),
            Limits.Outside(rolling?.MinActiveInstancesPercent, 0, 100, "AutoScalingRollingUpdate.MinActiveInstancesPercent"),
            Limits.Outside(rolling?.MinSuccessfulInstancesPercent, 0, 100, "AutoScalingRollingUpdate.MinSuccessfulInstancesPercent")))
        {
            yield return problem;
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
