using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SNS;

/// <summary>The name of a topic says whether it keeps the order of its messages.</summary>
internal sealed class TopicNameFitsKind : Rule
{
    public override RuleInfo Info { get; } = new("CG3820", Severity.Error,
        "The name of a FIFO topic, and of no other, ends with .fifo.",
        "SNS refuses the topic.",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {TopicName: orders, FifoTopic: true}
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {TopicName: orders.fifo, FifoTopic: true}
            """,
    };

    private const string Suffix = ".fifo";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var topic in template.Properties.ObjectsOf("AWS::SNS::Topic"))
        {
            foreach (var name in template.Texts(topic, "TopicName"))
            {
                var endsWithSuffix = name.Text.EndsWith(Suffix, StringComparison.Ordinal);
                if (!endsWithSuffix && Says(template, topic, name, isFifo: true))
                {
                    yield return At(name.Place, $"Call the topic '{name.Text}{Suffix}'{name.Origin}: the name of a FIFO topic ends so.");
                }

                if (endsWithSuffix && (Says(template, topic, name, isFifo: false) || template.CanLack(topic, "FifoTopic", name.When)))
                {
                    yield return At(name.Place, $"Set FifoTopic to true or take '{Suffix}' off the name '{name.Text}'{name.Origin}: only FIFO topics are called so.");
                }
            }
        }
    }

    private static bool Says(CheckedTemplate template, CheckedObject topic, KnownText name, bool isFifo)
    {
        foreach (var fifo in template.TextsWhere(topic, "FifoTopic", name.When))
        {
            if (isFifo ? fifo.IsTrue() : fifo.IsFalse())
            {
                return true;
            }
        }

        return false;
    }
}
