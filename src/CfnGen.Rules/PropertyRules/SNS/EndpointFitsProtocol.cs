using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SNS;

/// <summary>An endpoint is what the protocol of its subscription can reach.</summary>
internal sealed class EndpointFitsProtocol : Rule
{
    public override RuleInfo Info { get; } = new("CG3822", Severity.Error,
        "The endpoint of a subscription is of the form that its protocol asks for: the ARN of a queue for sqs, an address with @ for email.",
        "SNS refuses the subscription.",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html")
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: [{Protocol: sqs, Endpoint: !Ref Work}]
              Work:
                Type: AWS::SQS::Queue
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: [{Protocol: sqs, Endpoint: !GetAtt Work.Arn}]
              Work:
                Type: AWS::SQS::Queue
            """,
    };

    private const int ServicePart = 2;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var subscription in template.Properties.ObjectsOf("AWS::SNS::Subscription"))
        {
            foreach (var finding in Check(template, subscription))
            {
                yield return finding;
            }
        }

        foreach (var subscription in template.Properties.ObjectsOf("AWS::SNS::Topic", "Subscription"))
        {
            foreach (var finding in Check(template, subscription))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(CheckedTemplate template, CheckedObject subscription)
    {
        foreach (var protocol in template.Texts(subscription, "Protocol"))
        {
            foreach (var endpoint in template.ValuesWhere(subscription, "Endpoint", protocol.When))
            {
                if (Problem(template, protocol.Text, endpoint) is { } problem)
                {
                    yield return At(endpoint.Place, problem);
                }
            }
        }
    }

    private static string? Problem(CheckedTemplate template, string protocol, Branch endpoint)
    {
        if (template.TargetOf(endpoint.Place) is { } target)
        {
            return OfResource(protocol, target);
        }

        // The default of a parameter may be there to be replaced; what stands here is meant.
        return endpoint.Place.Text is { } text && template.TextOf(endpoint) is not null ? OfText(protocol, text) : null;
    }

    private static string? OfResource(string protocol, Target target) => (protocol, target.Resource.Type, target.Attribute) switch
    {
        ("sqs", "AWS::SQS::Queue", not "Arn") => $"Give the ARN of the queue: !GetAtt {target.Resource.Name}.Arn.",
        ("lambda", "AWS::Lambda::Function", not "Arn") => $"Give the ARN of the function: !GetAtt {target.Resource.Name}.Arn.",
        ("sqs", "AWS::Lambda::Function" or "AWS::KinesisFirehose::DeliveryStream", _)
            or ("lambda", "AWS::SQS::Queue" or "AWS::KinesisFirehose::DeliveryStream", _)
            or ("firehose", "AWS::SQS::Queue" or "AWS::Lambda::Function", _) =>
            $"'{target.Resource.Name}' is an {target.Resource.Type}, which the protocol '{protocol}' does not reach.",
        _ => null,
    };

    private static string? OfText(string protocol, string endpoint)
    {
        var fits = protocol switch
        {
            "sqs" or "lambda" or "firehose" => endpoint.Split(':') is { Length: > ServicePart } parts && parts[0] == "arn" && parts[ServicePart] == protocol,
            "http" or "https" => endpoint.StartsWith($"{protocol}://", StringComparison.OrdinalIgnoreCase),
            "email" or "email-json" => endpoint.Contains('@', StringComparison.Ordinal),
            _ => true,
        };
        return fits ? null : $"'{endpoint}' is no endpoint for the protocol '{protocol}': {Form(protocol)}.";
    }

    private static string Form(string protocol) => protocol switch
    {
        "http" or "https" => $"it begins with {protocol}://",
        "email" or "email-json" => "an address has an @",
        _ => $"give the ARN of a resource of {protocol}",
    };
}
