using System.Text;

namespace CfnGen.Model;

/// <summary>What CloudFormation waits for before it calls a resource created: signals of instances, or an AppStream fleet that runs.</summary>
/// <remarks>It counts only when the resource is created; a rolling update waits by <see cref="AutoScalingRollingUpdate.PauseTime"/> instead.</remarks>
public sealed record CreationPolicy : Shape
{
    /// <summary>Only for a group that an update replaces as a whole.</summary>
    public AutoScalingCreationPolicy? AutoScalingCreationPolicy
    {
        get => (AutoScalingCreationPolicy?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>For Auto Scaling groups, EC2 instances and wait conditions.</summary>
    public ResourceSignal? ResourceSignal
    {
        get => (ResourceSignal?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>For AppStream fleets.</summary>
    public StartFleet? StartFleet
    {
        get => (StartFleet?)CfnGet(2);
        init => CfnSet(2, value);
    }

    protected override string CfnPropertyNames => "AutoScalingCreationPolicy|ResourceSignal|StartFleet";

    /// <summary>Waits for signals of instances.</summary>
    /// <param name="count">Absent: 1, even for a group that starts more instances.</param>
    /// <param name="timeout">Up to twelve hours. Absent: five minutes.</param>
    public static CreationPolicy Signals(CfnInteger? count = null, CfnDuration? timeout = null) =>
        new() { ResourceSignal = new() { Count = count, Timeout = timeout } };

    internal override IEnumerable<string> Contradictions() => Limits.Join(
        Limits.Above(ResourceSignal?.Timeout, TimeSpan.FromHours(12), "ResourceSignal.Timeout"),
        Limits.Outside(ResourceSignal?.Count, 1, int.MaxValue, "ResourceSignal.Count"),
        Limits.Outside(AutoScalingCreationPolicy?.MinSuccessfulInstancesPercent, 0, 100, "AutoScalingCreationPolicy.MinSuccessfulInstancesPercent"));

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
