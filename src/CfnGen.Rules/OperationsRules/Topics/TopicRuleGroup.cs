namespace CfnGen.Rules.OperationsRules.Topics;

/// <summary>The rules about topics that alarms publish to.</summary>
internal sealed class TopicRuleGroup() : RuleGroup("AWS::SNS::Topic")
{
    protected override Rule[] Make() =>
    [
        new TopicHasSubscriber(),
        new TopicKeyLetsAlarmsIn(),
        new TopicPolicyLetsAlarmsIn(),
    ];
}
