using CfnGen.Model;
using CfnGen.Resources.ApplicationAutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.ECS;
using CfnGen.Resources.SNS;
using CfnGen.Stacks.Parts.Metrics;

namespace CfnGen.Stacks.Parts;

/// <summary>As many tasks as keep a metric at its target, between two bounds, and an alarm when these are too few.</summary>
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
    public required TrackedMetric Metric { get; init; }

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
            CustomizedMetricSpecification = Metric.Tracked,
            TargetValue = TargetValue,
            ScaleOutCooldown = 60.Comment("the next datapoint shows what the last step did"),
            ScaleInCooldown = 300.Comment("quick to grow, slow to shrink"),
        },
    });

    public Alarm TooFewTasksAlarm => Resource(() => Metric.Watched with
    {
        Comment = "Scaling has had its time: the maximum is reached, tasks do not start, or something that they call is slow.",
        AlarmDescription = $"{PolicyName} has been above its target for 15 minutes.",
        EvaluationPeriods = 15,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = TargetValue,
        TreatMissingData = AlarmTreatMissingData.NotBreaching,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });
}
