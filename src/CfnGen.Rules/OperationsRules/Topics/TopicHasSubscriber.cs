using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Topics;

/// <summary>Somebody reads what alarms publish.</summary>
internal sealed class TopicHasSubscriber : Rule
{
    public override RuleInfo Info { get; } = new("CG5310", Severity.Info,
        "A topic to which alarms publish has a subscription, or others can subscribe to it.",
        "A message to a topic without subscriptions is lost, so nobody learns of the alarm.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html")
    {
        Wrong = TopicExample.With(""),
        Right = TopicExample.With("    Properties: {Subscription: [{Protocol: email, Endpoint: ops@example.com}]}"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var topic in template.Properties.ObjectsOf(AlarmTopics.Topic))
        {
            if (topic.Find("Subscription") is null
                && topic.Find("TopicName") is null
                && !IsGivenAway(template, topic.Resource.Name)
                && AlarmTopics.WhenCalled(template, topic.Resource).Count > 0)
            {
                yield return AtKey(topic.Resource.Place, $"Add a Subscription to '{topic.Resource.Name}', or export the topic: alarms publish to it, and nobody reads.");
            }
        }
    }

    // Who is given the topic and does not only publish to it may subscribe: an output, a function, a subscription of its own.
    private static bool IsGivenAway(CheckedTemplate template, string topic)
    {
        foreach (var reference in template.References)
        {
            if (reference.Target == topic && reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt
                && !(reference.Owner.IsResource && template.FindResource(reference.Owner.Name)?.Type is "AWS::CloudWatch::Alarm" or "AWS::CloudWatch::CompositeAlarm" or "AWS::SNS::TopicPolicy"))
            {
                return true;
            }
        }

        return false;
    }
}
