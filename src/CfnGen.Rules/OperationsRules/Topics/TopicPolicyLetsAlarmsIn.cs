using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Topics;

/// <summary>The policy of a topic lets alarms publish to it.</summary>
internal sealed class TopicPolicyLetsAlarmsIn : Rule
{
    public override RuleInfo Info { get; } = new("CG5312", Severity.Warning,
        "The policy of a topic to which alarms publish lets CloudWatch publish.",
        "A policy replaces the one that a topic has by itself, which lets in everybody of the account. When it names other services only, the alarm fires and its message is refused.",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html")
    {
        Wrong = TopicExample.With("", Policy("events.amazonaws.com")),
        Right = TopicExample.With("    Properties: {Subscription: [{Protocol: email, Endpoint: ops@example.com}]}", Policy("[events.amazonaws.com, cloudwatch.amazonaws.com]")),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var topic in template.Properties.ObjectsOf(AlarmTopics.Topic))
        {
            if (OnlyPolicyOf(template, topic.Resource) is { } policy
                && policy.Find("PolicyDocument") is { } document
                && !AdmittedServices.MayHaveAlarms(document, accountsCount: true)
                && AlarmTopics.WhenCalled(template, topic.Resource) is { Count: > 0 } calls
                && template.CanMeet(calls[0], policy.When))
            {
                yield return At(document, $"Allow cloudwatch.amazonaws.com sns:Publish as well: alarms publish to '{topic.Resource.Name}', and this policy lets other services in only.");
            }
        }
    }

    // The last of several wins, and nobody knows which that is.
    private static CheckedObject? OnlyPolicyOf(CheckedTemplate template, CheckedResource topic)
    {
        CheckedObject? only = null;
        foreach (var policy in template.Properties.ObjectsOf("AWS::SNS::TopicPolicy"))
        {
            foreach (var item in policy.Find("Topics")?.Items ?? [])
            {
                if (ReferenceEquals(template.TargetOf(item)?.Resource, topic))
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = policy;
                }
            }
        }

        return only;
    }

    private static string Policy(string services) => $$"""
          TopicPolicy:
            Type: AWS::SNS::TopicPolicy
            Properties:
              Topics: [!Ref Alerts]
              PolicyDocument:
                Version: '2012-10-17'
                Statement: [{Effect: Allow, Principal: {Service: {{services}} }, Action: sns:Publish, Resource: !Ref Alerts}]
        """;
}
