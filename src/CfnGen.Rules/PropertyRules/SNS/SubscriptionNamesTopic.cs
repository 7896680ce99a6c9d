using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SNS;

/// <summary>A subscription is to a topic.</summary>
internal sealed class SubscriptionNamesTopic : Rule
{
    public override RuleInfo Info { get; } = new("CG3823", Severity.Error,
        "The TopicArn of a subscription is the ARN of a topic.",
        "SNS refuses the subscription.",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html")
    {
        Wrong = """
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: alerts, Protocol: email, Endpoint: me@example.com}
            """,
        Right = """
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: 'arn:aws:sns:eu-west-1:111122223333:alerts', Protocol: email, Endpoint: me@example.com}
            """,
    };

    private const int Parts = 6;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var subscription in template.Properties.ObjectsOf("AWS::SNS::Subscription"))
        {
            foreach (var topic in template.Values(subscription, "TopicArn"))
            {
                if (template.TargetOf(topic.Place) is { Resource: { Type: "AWS::SNS::Topic", Name: var name }, Attribute: "TopicName" })
                {
                    yield return At(topic.Place, $"Give the ARN of the topic, not its name: !Ref {name}.");
                }
                else if (topic.Place.Text is { } text && template.TextOf(topic) is not null && !IsTopic(text))
                {
                    yield return At(topic.Place, $"'{text}' is no ARN of a topic: arn:aws:sns:<region>:<account>:<name>.");
                }
            }
        }
    }

    private static bool IsTopic(string arn) =>
        arn.Split(':') is { Length: Parts } parts && parts[0] == "arn" && parts[2] == "sns" && parts[^1].Length > 0;
}
