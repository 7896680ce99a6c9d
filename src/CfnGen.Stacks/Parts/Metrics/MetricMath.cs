using CfnGen.Model;
using CfnGen.Resources.ApplicationAutoScaling;
using CfnGen.Resources.CloudWatch;

namespace CfnGen.Stacks.Parts.Metrics;

/// <summary>A metric that nobody publishes: an expression over others, which CloudWatch computes each time it is asked.</summary>
public sealed class MetricMath : TrackedMetric
{
    public required IReadOnlyList<MathTerm> Terms { get; init; }

    /// <summary>Such as <c>m/r</c>.</summary>
    public required CfnString Expression { get; init; }

    /// <summary>What the result is called in the console.</summary>
    public required string Label { get; init; }

    /// <summary>A comment above the expression in YAML.</summary>
    public string? Comment { get; init; }

    public override ScalingPolicyCustomizedMetricSpecification Tracked => new()
    {
        Metrics =
        [
            .. Terms.Select(term => new ScalingPolicyTargetTrackingMetricDataQuery
            {
                Id = term.Name,
                MetricStat = new() { Metric = Of(term.Metric), Stat = term.Stat },
                ReturnData = false,
            }),
            new ScalingPolicyTargetTrackingMetricDataQuery { Comment = Comment, Id = "result", Label = Label, Expression = Expression, ReturnData = true },
        ],
    };

    public override Alarm Watched => new()
    {
        Metrics =
        [
            .. Terms.Select(term => new AlarmMetricDataQuery
            {
                Id = term.Name,
                MetricStat = new() { Metric = term.Metric, Period = Period, Stat = term.Stat },
                ReturnData = false,
            }),
            new AlarmMetricDataQuery { Id = "result", Label = Label, Expression = Expression, ReturnData = true },
        ],
    };

    private static ScalingPolicyTargetTrackingMetric Of(AlarmMetric metric) => new()
    {
        Namespace = metric.Namespace,
        MetricName = metric.MetricName,
        Dimensions = [.. metric.Dimensions!.Select(dimension => new ScalingPolicyTargetTrackingMetricDimension { Name = dimension.Name, Value = dimension.Value })],
    };
}
