namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>The rules about what only CloudWatch knows.</summary>
internal sealed class CloudWatchRuleGroup() : RuleGroup("AWS::CloudWatch::")
{
    protected override Rule[] Make() =>
    [
        new PeriodIsTaken(),
        new AlarmLooksBackOneDay(),
        new DatapointsFitPeriods(),
        new StatisticIsKnown(),
        new MetricIdsAreKnown(),
        new OneMetricIsWatched(),
        new MetricAlarmIsWhole(),
        new AlarmActionIsAnArn(),
    ];
}
