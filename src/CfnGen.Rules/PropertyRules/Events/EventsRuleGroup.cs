namespace CfnGen.Rules.PropertyRules.Events;

/// <summary>The rules about what only EventBridge and its schedules know.</summary>
internal sealed class EventsRuleGroup() : RuleGroup("AWS::Events::", "AWS::Scheduler::", "AWS::ApplicationAutoScaling::ScalableTarget")
{
    protected override Rule[] Make() =>
    [
        new ScheduleIsValid(),
        new ScheduleRunsOnDefaultBus(),
        new PatternHoldsLists(),
    ];
}
