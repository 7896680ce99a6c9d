using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda.EventSources;

/// <summary>Where a function reads a stream it says where it begins.</summary>
internal sealed class StreamHasStartingPosition : Rule
{
    public override RuleInfo Info { get; } = new("CG3217", Severity.Error,
        "A mapping from a stream or from Kafka has StartingPosition.",
        "Lambda refuses the mapping.",
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Wrong = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Clicks.Arn
              Clicks:
                Type: AWS::Kinesis::Stream
                Properties: {ShardCount: 1}
            """,
        Right = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: worker
                  EventSourceArn: !GetAtt Clicks.Arn
                  StartingPosition: LATEST
              Clicks:
                Type: AWS::Kinesis::Stream
                Properties: {ShardCount: 1}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var mapping in template.Properties.ObjectsOf("AWS::Lambda::EventSourceMapping"))
        {
            foreach (var source in template.Values(mapping, "EventSourceArn"))
            {
                if (EventSource.IsStream(template, source) && template.CanLack(mapping, "StartingPosition", template.WhenDefault(source)))
                {
                    yield return AtKey(mapping.Place, "Add StartingPosition, TRIM_HORIZON or LATEST: the source is a stream.");
                    break;
                }
            }
        }
    }
}
