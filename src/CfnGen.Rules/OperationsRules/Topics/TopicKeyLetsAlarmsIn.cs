using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Topics;

/// <summary>The key of a topic lets CloudWatch encrypt what alarms publish.</summary>
internal sealed class TopicKeyLetsAlarmsIn : Rule
{
    private const string Key = "AWS::KMS::Key";

    public override RuleInfo Info { get; } = new("CG5311", Severity.Warning,
        "An encrypted topic to which alarms publish has a key of its own that lets CloudWatch in.",
        "Otherwise the alarm fires and its message is refused, which shows in the alarm's history only. The policy of AWS's own key, alias/aws/sns, cannot be changed.",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html")
    {
        Wrong = TopicExample.With("    Properties: {KmsMasterKeyId: alias/aws/sns}"),
        Right = TopicExample.With("    Properties: {KmsMasterKeyId: !Ref TopicKey}", """
              TopicKey:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: kms:*, Resource: '*'}
                      - {Effect: Allow, Principal: {Service: cloudwatch.amazonaws.com}, Action: [kms:Decrypt, kms:GenerateDataKey], Resource: '*'}
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var topic in template.Properties.ObjectsOf(AlarmTopics.Topic))
        {
            if (topic.Find("KmsMasterKeyId") is null)
            {
                continue;
            }

            var calls = AlarmTopics.WhenCalled(template, topic.Resource);
            foreach (var key in template.Values(topic, "KmsMasterKeyId"))
            {
                if (MeetsAny(template, calls, key) && Problem(template, key) is { } problem)
                {
                    yield return At(key.Place, problem);
                }
            }
        }
    }

    private static bool MeetsAny(CheckedTemplate template, List<Assumptions> calls, Branch key)
    {
        foreach (var when in calls)
        {
            if (template.CanMeet(when, key.When))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Problem(CheckedTemplate template, Branch key)
    {
        if (template.TextOf(key) is { } text)
        {
            return text.Text.EndsWith("alias/aws/sns", StringComparison.Ordinal)
                ? $"Give the topic a key of its own whose policy allows cloudwatch.amazonaws.com: alarms cannot publish to a topic with AWS's key{text.Origin}."
                : null;
        }

        return KeyOf(template, key.Place) is { } resource && resource.Properties?["KeyPolicy"] is { } policy && !AdmittedServices.MayHaveAlarms(policy, accountsCount: false)
            ? $"Allow cloudwatch.amazonaws.com kms:Decrypt and kms:GenerateDataKey in the policy of '{resource.Name}': alarms cannot publish to the topic."
            : null;
    }

    private static CheckedResource? KeyOf(CheckedTemplate template, Place place) => template.TargetOf(place)?.Resource switch
    {
        { Type: Key } key => key,
        { Type: "AWS::KMS::Alias" } alias when alias.Properties?["TargetKeyId"] is { } target => template.TargetOf(target)?.Resource is { Type: Key } key ? key : null,
        _ => null,
    };
}
