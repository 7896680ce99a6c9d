using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SNS;

/// <summary>What only FIFO topics have is set on FIFO topics.</summary>
internal sealed class FifoSettingsNeedFifoTopic : Rule
{
    public override RuleInfo Info { get; } = new("CG3821", Severity.Error,
        "ContentBasedDeduplication, FifoThroughputScope and ArchivePolicy are set on FIFO topics only.",
        "SNS refuses the topic.",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {ContentBasedDeduplication: true}
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {FifoTopic: true, ContentBasedDeduplication: true}
            """,
    };

    private static readonly string[] Settings = ["ContentBasedDeduplication", "FifoThroughputScope", "ArchivePolicy"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var topic in template.Properties.ObjectsOf("AWS::SNS::Topic"))
        {
            foreach (var setting in Settings)
            {
                foreach (var value in template.Values(topic, setting))
                {
                    // To say that nothing is meant harms no topic.
                    if (template.TextOf(value)?.IsFalse() != true && IsStandard(template, topic, value))
                    {
                        yield return AtKey(topic.Find(setting)!, $"Remove '{setting}' or set FifoTopic to true: only FIFO topics have it.");
                        break;
                    }
                }
            }
        }
    }

    private static bool IsStandard(CheckedTemplate template, CheckedObject topic, Branch value)
    {
        foreach (var fifo in template.TextsWhere(topic, "FifoTopic", value.When))
        {
            if (fifo.IsFalse())
            {
                return true;
            }
        }

        return template.CanLack(topic, "FifoTopic", value.When);
    }
}
