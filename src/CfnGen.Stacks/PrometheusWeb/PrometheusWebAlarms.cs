using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Stacks.Parts;
using static CfnGen.Stacks.PrometheusWeb.PrometheusWebMetrics;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>What a person must look at: errors, instances that fail, a group that cannot grow, and metrics that stopped, because without them nothing scales.</summary>
public sealed class PrometheusWebAlarms(PartPlace place, PrometheusWebStack web) : Part(place)
{
    internal const string InServiceInstances = "GroupInServiceInstances";

    public Alarm LoadBalancer5XXAlarm => Resource(() => ErrorAlarm.OfLoadBalancer(web.Entrance.LoadBalancer, "The load balancer answers with 5XX.", web.Alerts.Topic.Ref));

    public Alarm Target5XXAlarm => Resource(() => ErrorAlarm.OfTargets(web.Entrance.LoadBalancer, "Web servers answer with 5XX.", web.Alerts.Topic.Ref));

    public Alarm UnhealthyHostsAlarm => Resource(() => new Alarm
    {
        AlarmDescription = "The load balancer finds a web server unhealthy.",
        Namespace = "AWS/ApplicationELB",
        MetricName = "UnHealthyHostCount",
        Dimensions =
        [
            new() { Name = "TargetGroup", Value = web.Entrance.TargetGroup.GetAtt.TargetGroupFullName },
            new() { Name = "LoadBalancer", Value = web.Entrance.LoadBalancer.GetAtt.LoadBalancerFullName },
        ],
        Statistic = AlarmStatistic.Maximum,
        Period = 60,
        EvaluationPeriods = 5,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        TreatMissingData = AlarmTreatMissingData.Missing,
        AlarmActions = [web.Alerts.Topic.Ref],
    });

    public Alarm GroupAtMaximumAlarm => Resource(() => new Alarm
    {
        Comment = "From here on more load makes the site slower, and no policy can help.",
        AlarmDescription = "The group has been at its largest size for 15 minutes.",
        Namespace = "AWS/AutoScaling",
        MetricName = InServiceInstances,
        Dimensions = OfGroup,
        Statistic = AlarmStatistic.Minimum,
        Period = 60,
        EvaluationPeriods = 15,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanOrEqualToThreshold,
        Threshold = PrometheusWebStack.Largest,
        TreatMissingData = AlarmTreatMissingData.Missing,
        AlarmActions = [web.Alerts.Topic.Ref],
    });

    public Alarm MemoryAlarm => Resource(() => new Alarm
    {
        AlarmDescription = "The web servers have little memory left.",
        Namespace = MemoryNamespace,
        MetricName = MemoryUtilization,
        Dimensions = OfGroup,
        Statistic = AlarmStatistic.Average,
        Unit = MemoryUnit,
        Period = 60,
        EvaluationPeriods = 5,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 90,
        TreatMissingData = AlarmTreatMissingData.Missing,
        AlarmActions = [web.Alerts.Topic.Ref],
    });

    public Alarm ConnectionsWaitingMissingAlarm => Resource(() => OfSilence(ConnectionsWaiting));

    public Alarm TcpSocketsInUseMissingAlarm => Resource(() => OfSilence(TcpSocketsInUse));

    private static CfnList<AlarmDimension> OfGroup => [new() { Name = GroupDimension, Value = GroupName }];

    /// <summary>Missing data stops target tracking without a word.</summary>
    private Alarm OfSilence(ScrapedMetric metric) => new()
    {
        Comment = "It waits for the group, because before there are instances silence means nothing.",
        DependsOn = [web.Group],
        AlarmDescription = $"No web server publishes {metric.Name}, so nothing scales by it.",
        Namespace = PrometheusNamespace,
        MetricName = metric.Name,
        Dimensions = OfGroup,
        Statistic = AlarmStatistic.SampleCount,
        Unit = metric.Unit,
        Period = 60,
        EvaluationPeriods = 10,
        ComparisonOperator = AlarmComparisonOperator.LessThanThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.Breaching.Comment("silence is what this alarm waits for"),
        AlarmActions = [web.Alerts.Topic.Ref],
    };
}
