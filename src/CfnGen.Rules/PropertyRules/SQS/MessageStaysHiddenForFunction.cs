using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SQS;

/// <summary>A message stays hidden from others for as long as the function may take that processes it.</summary>
internal sealed class MessageStaysHiddenForFunction : Rule
{
    public override RuleInfo Info { get; } = new("CG3814", Severity.Error,
        "The VisibilityTimeout of a queue is not below the Timeout of a function that reads from it.",
        "Lambda refuses the mapping between them.",
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
    {
        Wrong = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !Ref Worker
                  EventSourceArn: !GetAtt Work.Arn
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Timeout: 60
              Work:
                Type: AWS::SQS::Queue
            """,
        Right = """
            Resources:
              Feed:
                Type: AWS::Lambda::EventSourceMapping
                Properties:
                  FunctionName: !Ref Worker
                  EventSourceArn: !GetAtt Work.Arn
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Timeout: 60
              Work:
                Type: AWS::SQS::Queue
                Properties: {VisibilityTimeout: 360}
            """,
    };

    private const double StandardVisibility = 30;
    private const double StandardTimeout = 3;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var mapping in template.Properties.ObjectsOf("AWS::Lambda::EventSourceMapping"))
        {
            foreach (var source in template.Values(mapping, "EventSourceArn"))
            {
                if (template.TargetOf(source.Place) is not { Attribute: "Arn", Resource: { Type: "AWS::SQS::Queue" } queue })
                {
                    continue;
                }

                foreach (var name in template.ValuesWhere(mapping, "FunctionName", source.When))
                {
                    if (template.TargetOf(name.Place) is { Attribute: null or "Arn", Resource: { Type: "AWS::Lambda::Function" } function }
                        && Times(template, queue, function, name.When.And(source.When)) is { } problem)
                    {
                        yield return At(source.Place, problem);
                    }
                }
            }
        }
    }

    private static string? Times(CheckedTemplate template, CheckedResource queue, CheckedResource function, Assumptions when)
    {
        foreach (var one in template.SettingsOf(queue))
        {
            foreach (var other in template.SettingsOf(function))
            {
                // Where one of them depends on conditions, only a comparison within the branches would be certain.
                if (Only(template, one, "VisibilityTimeout", when, StandardVisibility) is { } visibility
                    && Only(template, other, "Timeout", when, StandardTimeout) is { } timeout
                    && visibility < timeout)
                {
                    return $"Raise the VisibilityTimeout of '{queue.Name}', {Digits.Of(visibility)} seconds, to at least the Timeout of '{function.Name}', {Digits.Of(timeout)}; six times as much is advised.";
                }
            }
        }

        return null;
    }

    private static double? Only(CheckedTemplate template, CheckedObject owner, string property, Assumptions when, double standard)
    {
        if (owner.Find(property) is null)
        {
            return template.CanLack(owner, property, when) ? standard : null;
        }

        return template.Values(owner, property).Count == 1 && template.NumbersWhere(owner, property, when) is [var only] ? only.Number : null;
    }
}
