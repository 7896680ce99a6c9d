using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SQS;

/// <summary>What only FIFO queues have is set on FIFO queues.</summary>
internal sealed class FifoSettingsNeedFifoQueue : Rule
{
    public override RuleInfo Info { get; } = new("CG3811", Severity.Error,
        "ContentBasedDeduplication, DeduplicationScope and FifoThroughputLimit are set on FIFO queues only.",
        "SQS refuses the queue.",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues.html")
    {
        Wrong = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  DeduplicationScope: messageGroup
            """,
        Right = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  FifoQueue: true
                  DeduplicationScope: messageGroup
            """,
    };

    private static readonly string[] Settings = ["ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var queue in template.Properties.ObjectsOf("AWS::SQS::Queue"))
        {
            foreach (var setting in Settings)
            {
                foreach (var value in template.Values(queue, setting))
                {
                    // To say that nothing is meant harms no queue.
                    if (template.TextOf(value)?.IsFalse() != true && IsStandard(template, queue, value))
                    {
                        yield return AtKey(queue.Find(setting)!, $"Remove '{setting}' or set FifoQueue to true: only FIFO queues have it.");
                        break;
                    }
                }
            }
        }
    }

    private static bool IsStandard(CheckedTemplate template, CheckedObject queue, Branch value)
    {
        foreach (var fifo in template.TextsWhere(queue, "FifoQueue", value.When))
        {
            if (fifo.IsFalse())
            {
                return true;
            }
        }

        return template.CanLack(queue, "FifoQueue", value.When);
    }
}
