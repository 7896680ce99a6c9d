using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda.EventSources;

/// <summary>A function takes few messages at once from a queue that keeps their order.</summary>
internal sealed class FifoBatchIsSmall : Rule
{
    public override RuleInfo Info { get; } = new("CG3219", Severity.Error,
        "A mapping from a FIFO queue has a BatchSize of at most 10 and no batching window.",
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
                Properties: {FifoQueue: true}
            """,
        Right = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  BatchSize: 10
              Work:
                Type: AWS::SQS::Queue
                Properties: {FifoQueue: true}
            """,
    };

    private const int Most = 10;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var mapping in template.Properties.ObjectsOf("AWS::Lambda::EventSourceMapping"))
        {
            foreach (var source in template.Values(mapping, "EventSourceArn"))
            {
                if (!EventSource.IsFifoQueue(template, source))
                {
                    continue;
                }

                foreach (var size in template.Numbers(mapping, "BatchSize"))
                {
                    if (size.Number > Most && template.CanMeet(source.When, size.When))
                    {
                        yield return At(size.Place, $"Lower the BatchSize, {size.Text}{size.Origin}, to 10: the source is a FIFO queue.");
                    }
                }

                foreach (var window in template.Numbers(mapping, "MaximumBatchingWindowInSeconds"))
                {
                    if (window.Number > 0 && template.CanMeet(source.When, window.When))
                    {
                        yield return At(window.Place, "Remove MaximumBatchingWindowInSeconds: the source is a FIFO queue, which has no such window.");
                    }
                }
            }
        }
    }
}
