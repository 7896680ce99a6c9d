using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.ElasticLoadBalancingV2;
using CfnGen.Resources.SNS;

namespace CfnGen.Stacks.Parts;

/// <summary>Alarms about the first request within a minute that ended with a 5XX status code.</summary>
public static class ErrorAlarm
{
    /// <summary>About answers of the load balancer itself: nobody behind it could answer.</summary>
    public static Alarm OfLoadBalancer(LoadBalancer loadBalancer, string description, Ref<Topic> topic) => Of(loadBalancer, "HTTPCode_ELB_5XX_Count", description, topic);

    /// <summary>About answers of what stands behind the load balancer.</summary>
    public static Alarm OfTargets(LoadBalancer loadBalancer, string description, Ref<Topic> topic) => Of(loadBalancer, "HTTPCode_Target_5XX_Count", description, topic);

    private static Alarm Of(LoadBalancer loadBalancer, string metric, string description, Ref<Topic> topic) => new()
    {
        AlarmDescription = description,
        Namespace = "AWS/ApplicationELB",
        MetricName = metric,
        Dimensions = [new() { Name = "LoadBalancer", Value = loadBalancer.GetAtt.LoadBalancerFullName }],
        Statistic = AlarmStatistic.Sum,
        Period = 60,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("errors that nobody had are not counted at all"),
        AlarmActions = [topic],
    };
}
