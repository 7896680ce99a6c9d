namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>The rules about the metrics that alarms and policies read.</summary>
internal sealed class MetricRuleGroup() : RuleGroup(MetricUses.Alarm, "AWS::AutoScaling::ScalingPolicy", "AWS::ApplicationAutoScaling::ScalingPolicy")
{
    protected override Rule[] Make() =>
    [
        new NamespaceIsPublished(),
        new MetricIsPublished(),
        new DimensionIsPublished(),
        new DimensionNamesWhatItMeasures(),
        new UnitIsThatOfTheMetric(),
        new CustomMetricIsProduced(),
        new FilterGivesZero(),
        new FilterPublishesDimensions(),
        new GroupMetricIsSwitchedOn(),
        new MetricIsKnown(),
        new OwnMetricIsPublished(),
    ];
}
