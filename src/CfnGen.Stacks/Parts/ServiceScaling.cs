using CfnGen.Model;
using CfnGen.Resources.ApplicationAutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.ECS;
using CfnGen.Resources.SNS;

namespace CfnGen.Stacks.Parts;

/// <summary>As many tasks as keep a metric at its target, between two bounds, and an alarm when the upper one does not do.</summary>
public sealed class ServiceScaling(PartPlace place) : Part(place)
{
    public required Ref<Cluster> Cluster { get; init; }

    /// <summary>The service's name: <c>Worker.Service.GetAtt.Name</c>.</summary>
    public required CfnString Service { get; init; }

    public required CfnInteger MinTasks { get; init; }

    public required CfnInteger MaxTasks { get; init; }

    /// <summary>What the policy is called, unique for the service.</summary>
    public required string PolicyName { get; init; }

    /// <summary>What the tasks share: it falls in proportion when there are more of them.</summary>
    public required ScalingPolicyCustomizedMetricSpecification Metric { get; init; }

    /// <summary>Above it tasks are added; when it stays a tenth below, they are removed.</summary>
    public required CfnNumber TargetValue { get; init; }

    /// <summary>Where the alarm is sent.</summary>
    public required Ref<Topic> Alerts { get; init; }

    public ScalableTarget Target => Resource(() => new ScalableTarget
    {
        Comment = "No role is given: Application Auto Scaling makes and uses one that is linked to it.",
        ServiceNamespace = ScalableTargetServiceNamespace.Ecs,
        ResourceId = $"service/{Cluster}/{Service}",
        ScalableDimension = ScalableTargetScalableDimension.EcsServiceDesiredCount,
        MinCapacity = MinTasks,
        MaxCapacity = MaxTasks,
    });

    public ScalingPolicy Policy => Resource(() => new ScalingPolicy
    {
        PolicyName = PolicyName,
        PolicyType = ScalingPolicyPolicyType.TargetTrackingScaling,
        ScalingTargetId = Target.Ref,
        TargetTrackingScalingPolicyConfiguration = new()
        {
            CustomizedMetricSpecification = Metric,
            TargetValue = TargetValue,
            ScaleOutCooldown = 60.Comment("the next datapoint shows what the last step did"),
            ScaleInCooldown = 300.Comment("quick to grow, slow to shrink"),
        },
    });

    public Alarm AtMaximumAlarm => Resource(() => new Alarm
    {
        Comment = "Every running task reports its CPU once a minute, so the number of samples is the number of tasks.",
        AlarmDescription = $"{PolicyName}: the service has had its maximum of tasks for 15 minutes.",
        Namespace = "AWS/ECS",
        MetricName = "CPUUtilization",
        Dimensions = [new() { Name = "ClusterName", Value = Cluster }, new() { Name = "ServiceName", Value = Service }],
        Statistic = AlarmStatistic.SampleCount,
        Period = 60,
        EvaluationPeriods = 15,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanOrEqualToThreshold,
        Threshold = MaxTasks,
        TreatMissingData = AlarmTreatMissingData.NotBreaching,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });
}
