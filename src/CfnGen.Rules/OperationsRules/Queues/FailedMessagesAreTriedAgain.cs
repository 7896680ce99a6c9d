using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Queues;

/// <summary>A message is tried again before it counts as failed.</summary>
internal sealed class FailedMessagesAreTriedAgain : Rule
{
    public override RuleInfo Info { get; } = new("CG5802", Severity.Info,
        "The maxReceiveCount of a queue is above 1.",
        "A consumer that is stopped or throttled sends good messages to the dead-letter queue.",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")
    {
        Wrong = """
            Resources:
              Failed: {Type: AWS::SQS::Queue}
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 1}
            """,
        Right = """
            Resources:
              Failed: {Type: AWS::SQS::Queue}
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 5}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var queue in template.Properties.ObjectsOf(QueueTimes.Queue))
        {
            foreach (var policy in template.Values(queue, "RedrivePolicy"))
            {
                if (policy.Place["maxReceiveCount"] is { } count && template.TextOf(new(count, policy.When)) is { Text: "1" } known)
                {
                    yield return At(count, $"Let a message be received more than {known.Text} time{known.Origin}, such as 5: a consumer may be stopped while it has one.");
                }
            }
        }
    }
}
