using CfnGen.Model;
using CfnGen.Resources.ApplicationAutoScaling;
using CfnGen.Resources.CloudWatch;

namespace CfnGen.Stacks.Parts.Metrics;

/// <summary>A metric about one service of a cluster, written once: for the function that publishes it and for the policy that scales by it.</summary>
public sealed class ServiceMetric : TrackedMetric
{
    private const string ClusterDimension = "ClusterName";
    private const string ServiceDimension = "ServiceName";

    public required CfnString Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>Of those that CloudWatch knows, such as <c>Count</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The name of the cluster.</summary>
    public required CfnString Cluster { get; init; }

    /// <summary>The name of the service.</summary>
    public required CfnString Service { get; init; }

    /// <summary>For a function: all that it needs to publish the metric.</summary>
    public CfnMap<CfnString> Environment => new()
    {
        ["METRIC_NAMESPACE"] = Namespace,
        ["METRIC_NAME"] = Name,
        ["METRIC_UNIT"] = Unit,
        ["METRIC_DIMENSIONS"] = $$"""{"{{ClusterDimension}}": "{{Cluster}}", "{{ServiceDimension}}": "{{Service}}"}""",
    };

    /// <summary>For a role: leave to publish in the metric's namespace.</summary>
    public PolicyStatement Publication => PolicyStatement.Allow("cloudwatch:PutMetricData", on: "*") with
    {
        Comment = "metrics are no resources to IAM: the namespace is what narrows it",
        Condition = new() { ["StringEquals"] = new() { ["cloudwatch:namespace"] = Namespace } },
    };

    public override ScalingPolicyCustomizedMetricSpecification Tracked => new()
    {
        Namespace = Namespace,
        MetricName = Name,
        Dimensions = [new() { Name = ClusterDimension, Value = Cluster }, new() { Name = ServiceDimension, Value = Service }],
        Statistic = ScalingPolicyCustomizedMetricSpecificationStatistic.Average,
        Unit = Unit,
    };

    public override Alarm Watched => new()
    {
        Namespace = Namespace,
        MetricName = Name,
        Dimensions = [new() { Name = ClusterDimension, Value = Cluster }, new() { Name = ServiceDimension, Value = Service }],
        Statistic = AlarmStatistic.Average,
        Unit = Unit,
        Period = Period,
    };
}
