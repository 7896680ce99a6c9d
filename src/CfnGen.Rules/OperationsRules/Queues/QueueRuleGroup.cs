namespace CfnGen.Rules.OperationsRules.Queues;

/// <summary>The rules about queues and how long their messages are worked on.</summary>
internal sealed class QueueRuleGroup() : RuleGroup("AWS::SQS::Queue")
{
    protected override Rule[] Make() =>
    [
        new QueueOutlastsRetries(),
        new FailedMessagesAreTriedAgain(),
        new QueueOutlastsStops(),
    ];
}
