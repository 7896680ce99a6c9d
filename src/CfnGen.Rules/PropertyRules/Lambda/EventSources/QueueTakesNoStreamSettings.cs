using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda.EventSources;

/// <summary>A mapping from a queue has nothing that is for streams.</summary>
internal sealed class QueueTakesNoStreamSettings : Rule
{
    public override RuleInfo Info { get; } = new("CG3218", Severity.Error,
        "A mapping from a queue of SQS has no StartingPosition and nothing else that is for streams only.",
        "Lambda refuses the mapping.",
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Wrong = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Work.Arn
                  StartingPosition: LATEST
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
              Work:
                Type: AWS::SQS::Queue
            """,
    };

    private static readonly string[] OfStreams =
    [
        "StartingPosition", "StartingPositionTimestamp", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "ParallelizationFactor",
        "TumblingWindowInSeconds",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var mapping in template.Properties.ObjectsOf("AWS::Lambda::EventSourceMapping"))
        {
            foreach (var source in template.Values(mapping, "EventSourceArn"))
            {
                if (!EventSource.IsQueue(template, source))
                {
                    continue;
                }

                foreach (var property in OfStreams)
                {
                    if (template.CanHave(mapping, property, source.When))
                    {
                        yield return AtKey(mapping.Find(property)!, $"Remove '{property}': the source is a queue, and this is for streams.");
                    }
                }
            }
        }
    }
}
