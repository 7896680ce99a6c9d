namespace CfnGen.Rules.PropertyRules.SNS;

/// <summary>The rules about what only SNS knows.</summary>
internal sealed class SNSRuleGroup() : RuleGroup("AWS::SNS::")
{
    protected override Rule[] Make() =>
    [
        new TopicNameFitsKind(),
        new FifoSettingsNeedFifoTopic(),
        new EndpointFitsProtocol(),
    ];
}
