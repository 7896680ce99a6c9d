using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda.EventSources;

/// <summary>A large batch of messages has time to come together.</summary>
internal sealed class LargeBatchHasWindow : Rule
{
    public override RuleInfo Info { get; } = new("CG3220", Severity.Error,
        "A mapping from a queue of SQS with a BatchSize above 10 has a MaximumBatchingWindowInSeconds of at least 1.",
        "Lambda refuses the mapping.",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
    {
        Wrong = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: 100
              Work:
                Type: AWS::SQS::Queue
            """,
        Right = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: 100
                  MaximumBatchingWindowInSeconds: 5
              Work:
                Type: AWS::SQS::Queue
            """,
    };

    private const int MostAtOnce = 10;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var mapping in template.Properties.ObjectsOf("AWS::Lambda::EventSourceMapping"))
        {
            foreach (var source in template.Values(mapping, "EventSourceArn"))
            {
                if (!EventSource.IsQueue(template, source) || EventSource.IsFifoQueue(template, source))
                {
                    continue;
                }

                foreach (var size in template.Numbers(mapping, "BatchSize"))
                {
                    if (size.Number > MostAtOnce && HasNoWindow(template, mapping, template.WhenDefault(source).And(size.When)))
                    {
                        yield return At(size.Place, $"Add MaximumBatchingWindowInSeconds, at least 1: a BatchSize above 10, here {size.Text}{size.Origin}, needs it.");
                    }
                }
            }
        }
    }

    private static bool HasNoWindow(CheckedTemplate template, CheckedObject mapping, Assumptions when)
    {
        foreach (var window in template.Numbers(mapping, "MaximumBatchingWindowInSeconds"))
        {
            if (window.Number < 1 && template.CanMeet(window.When, when))
            {
                return true;
            }
        }

        return template.CanLack(mapping, "MaximumBatchingWindowInSeconds", when);
    }
}
