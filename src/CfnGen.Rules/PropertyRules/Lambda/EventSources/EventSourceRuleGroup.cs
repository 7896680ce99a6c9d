namespace CfnGen.Rules.PropertyRules.Lambda.EventSources;

/// <summary>The rules about what functions read from.</summary>
internal sealed class EventSourceRuleGroup() : RuleGroup("AWS::Lambda::EventSourceMapping")
{
    protected override Rule[] Make() =>
    [
        new StreamHasStartingPosition(),
        new QueueTakesNoStreamSettings(),
        new FifoBatchIsSmall(),
        new LargeBatchHasWindow(),
    ];
}
