using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SQS;

/// <summary>The queue for messages that nobody could process is of the kind of the queue that they come from.</summary>
internal sealed class DeadLetterQueueIsOfSameKind : Rule
{
    public override RuleInfo Info { get; } = new("CG3812", Severity.Error,
        "The dead-letter queue of a FIFO queue is a FIFO queue, and that of any other queue is none.",
        "SQS refuses the redrive policy.",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")
    {
        Wrong = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: true
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
            """,
        Right = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: true
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: true}
            """,
    };

    private const string Queue = "AWS::SQS::Queue";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var queue in template.Properties.ObjectsOf(Queue))
        {
            foreach (var policy in template.Values(queue, "RedrivePolicy"))
            {
                if (policy.Place["deadLetterTargetArn"] is not { } arn
                    || template.TargetOf(arn) is not { Attribute: "Arn", Resource: { Type: Queue, Condition: null } failed })
                {
                    continue;
                }

                var isFifo = IsFifo(template, queue, policy.When);
                if (isFifo is not null && IsFifoAlways(template, failed) is { } failedIsFifo && failedIsFifo != isFifo)
                {
                    yield return At(arn, isFifo == true
                        ? $"Make '{failed.Name}' a FIFO queue: it takes the messages of one."
                        : $"Make '{failed.Name}' a queue that is not FIFO: it takes the messages of one that is not.");
                }
            }
        }
    }

    private static bool? IsFifoAlways(CheckedTemplate template, CheckedResource resource) =>
        template.SettingsOf(resource) is [var only] ? IsFifo(template, only, only.When) : null;

    // Null where it depends on what is not known here.
    private static bool? IsFifo(CheckedTemplate template, CheckedObject queue, Assumptions when)
    {
        var values = template.ValuesWhere(queue, "FifoQueue", when);
        if (values.Count == 0)
        {
            return template.CanLack(queue, "FifoQueue", when) ? false : null;
        }

        return values is [var one] && !template.CanLack(queue, "FifoQueue", when) && template.TextOf(one) is { } text
            ? text.IsTrue() ? true : text.IsFalse() ? false : null
            : null;
    }
}
