using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Queues;

/// <summary>Messages stay hidden while Lambda tries them again.</summary>
internal sealed class QueueOutlastsRetries : Rule
{
    public override RuleInfo Info { get; } = new("CG5801", Severity.Info,
        "The VisibilityTimeout of a queue that a function reads is six times the function's Timeout, and the batching window more.",
        "A function that is throttled or fails gets a message again while it still works on it.",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 30}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: 10
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 60}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::123456789012:role/function
                  Code: {ZipFile: 'def handler(event, context): pass'}
                  Timeout: 10
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  EventSourceArn: !GetAtt Orders.Arn
                  FunctionName: !Ref Function
            """,
    };

    private const int Times = 6;
    private const string DefaultTimeout = "3";
    private const string DefaultVisibility = "30";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var mapping in template.Properties.ObjectsOf("AWS::Lambda::EventSourceMapping"))
        {
            if (Target(mapping, "EventSourceArn", template) is not { Type: QueueTimes.Queue } queue || Target(mapping, "FunctionName", template) is not { Type: "AWS::Lambda::Function" } function)
            {
                continue;
            }

            foreach (var timeout in QueueTimes.Of(function, "Timeout", DefaultTimeout, template))
            {
                foreach (var visible in QueueTimes.Of(queue, "VisibilityTimeout", DefaultVisibility, template))
                {
                    var wanted = (timeout.Number * Times) + Window(mapping, template);
                    if (visible.Number >= timeout.Number && visible.Number < wanted && template.CanMeet(visible.When, timeout.When))
                    {
                        yield return At(visible.Place, $"Hide messages of '{queue.Name}' for {Digits.Of(wanted)} seconds, six times the Timeout of '{function.Name}', {timeout.Text}{timeout.Origin}, and not {visible.Text}{visible.Origin}.");
                    }
                }
            }
        }
    }

    private static double Window(CheckedObject mapping, CheckedTemplate template) =>
        template.Numbers(mapping, "MaximumBatchingWindowInSeconds") is [var only] ? only.Number : 0;

    private static CheckedResource? Target(CheckedObject mapping, string property, CheckedTemplate template) =>
        mapping.Find(property) is { } place ? template.TargetOf(place)?.Resource : null;
}
