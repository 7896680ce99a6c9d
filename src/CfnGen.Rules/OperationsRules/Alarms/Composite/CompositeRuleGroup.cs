namespace CfnGen.Rules.OperationsRules.Alarms.Composite;

/// <summary>The rules about alarms that join the states of others.</summary>
internal sealed class CompositeRuleGroup() : RuleGroup(AlarmGuide.CompositeAlarm)
{
    protected override Rule[] Make() =>
    [
        new CompositeRuleIsWellFormed(),
        new CompositeRuleNamesAlarms(),
        new CompositeAlarmDoesNotScale(),
    ];
}
