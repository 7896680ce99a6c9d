namespace CfnGen.Rules.PropertyRules.SQS;

/// <summary>The rules about what only SQS knows.</summary>
internal sealed class SQSRuleGroup() : RuleGroup("AWS::SQS::")
{
    protected override Rule[] Make() =>
    [
        new QueueNameFitsKind(),
        new FifoSettingsNeedFifoQueue(),
        new DeadLetterQueueIsOfSameKind(),
        new RedrivePolicyIsWhole(),
        new MessageStaysHiddenForFunction(),
    ];
}
