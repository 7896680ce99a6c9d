namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>The rules about when alarms fire and what they do then.</summary>
internal sealed class AlarmRuleGroup() : RuleGroup("AWS::CloudWatch::Alarm", AlarmGuide.CompositeAlarm)
{
    protected override Rule[] Make() =>
    [
        new AlarmActs(),
        new BandAlarmHasItsBand(),
        new ShortPeriodIsForOwnMetrics(),
        new PeriodCoversMeasurement(),
        new SilenceDoesNotShrink(),
    ];
}
