using CfnGen.Rules.OperationsRules.Alarms.Composite;

namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>The rules about when alarms fire and what they do then.</summary>
internal sealed class AlarmRuleGroup() : RuleGroup("AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm")
{
    protected override Rule[] Make() =>
    [
        new AlarmActs(),
        new CompositeRuleIsWellFormed(),
        new CompositeRuleNamesAlarms(),
        new CompositeAlarmDoesNotScale(),
        new BandAlarmHasItsBand(),
        new ShortPeriodIsForOwnMetrics(),
        new PeriodCoversMeasurement(),
        new SilenceDoesNotShrink(),
    ];
}
