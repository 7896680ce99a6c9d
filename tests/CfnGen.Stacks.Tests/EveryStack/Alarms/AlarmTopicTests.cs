using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Permissions;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Alarms;

/// <summary>A topic that alarms publish to is encrypted with a key of its own that lets them in: alarms cannot publish through AWS's key for topics.</summary>
public sealed class AlarmTopicTests
{
    private static readonly string[] Publishers = ["cloudwatch.amazonaws.com", "events.amazonaws.com"];

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Alarms_reach_their_encrypted_topic(string stack) => Judge.AssertNone(stack, Findings);

    [Fact]
    public void Reports_a_topic_without_a_key()
    {
        var findings = Findings(Alerted(topic: "{}", keyStatement: Allowed("cloudwatch.amazonaws.com, events.amazonaws.com", "'kms:Decrypt', 'kms:GenerateDataKey'")));

        Assert.StartsWith("Topic (AWS::SNS::Topic)", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events.amazonaws.com", "'kms:Decrypt', 'kms:GenerateDataKey'", "cloudwatch.amazonaws.com")]
    [InlineData("cloudwatch.amazonaws.com", "'kms:Decrypt', 'kms:GenerateDataKey'", "events.amazonaws.com")]
    [InlineData("cloudwatch.amazonaws.com, events.amazonaws.com", "'kms:Decrypt'", "kms:GenerateDataKey")]
    public void Reports_a_key_that_keeps_a_publisher_out(string services, string actions, string missing)
    {
        var findings = Findings(Alerted("{ KmsMasterKeyId: !Ref Key }", Allowed(services, actions))).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(missing, finding, StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_a_topic_policy_that_keeps_a_publisher_out()
    {
        var policy = "Policy: { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [!Ref Topic], PolicyDocument: { Statement: "
            + "[{ Effect: Allow, Principal: { Service: cloudwatch.amazonaws.com }, Action: 'sns:Publish', Resource: !Ref Topic }] } } }";

        var findings = Findings(Alerted("{ KmsMasterKeyId: !GetAtt Key.Arn }", Allowed("cloudwatch.amazonaws.com, events.amazonaws.com", "'kms:Decrypt', 'kms:GenerateDataKey*'"), policy));

        Assert.StartsWith("Policy (AWS::SNS::TopicPolicy)", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        var topics = template.ResourcesOf("AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm")
            .SelectMany(alarm => alarm.Texts("Properties/AlarmActions").Concat(alarm.Texts("Properties/OKActions")).Concat(alarm.Texts("Properties/InsufficientDataActions")))
            .Select(template.ReferredTo)
            .OfType<DeclaredResource>()
            .Where(action => action.Type == "AWS::SNS::Topic")
            .Distinct();
        return topics.SelectMany(topic => KeyFindings(template, topic).Concat(PolicyFindings(template, topic)));
    }

    private static IEnumerable<string> KeyFindings(TemplateDocument template, DeclaredResource topic)
    {
        if (template.ReferredTo(topic.Text("Properties/KmsMasterKeyId")) is not { Type: "AWS::KMS::Key" } key)
        {
            return [$"{topic} takes alarms and has no key of its own: give it one that allows {string.Join(" and ", Publishers)}."];
        }

        return from publisher in Publishers
               from action in new[] { "kms:Decrypt", "kms:GenerateDataKey" }
               where !Allows(key, publisher, action)
               select $"{key} keeps {publisher} out of {topic}: allow it {action}.";
    }

    /// <summary>A topic without a policy of its own has the one that SNS gives it, which lets the account's alarms in.</summary>
    private static IEnumerable<string> PolicyFindings(TemplateDocument template, DeclaredResource topic) =>
        from policy in template.ResourcesOf("AWS::SNS::TopicPolicy")
        where policy.Texts("Properties/Topics").Contains($"${{{topic.Id}}}")
        from publisher in Publishers
        where !Allows(policy, publisher, "sns:Publish")
        select $"{policy} keeps {publisher} out of {topic}: allow it sns:Publish.";

    private static bool Allows(DeclaredResource holder, string service, string action) => NodeWalk.Descendants(holder.Body)
        .OfType<MappingNode>()
        .Where(statement => statement["Effect"] is ScalarNode { Text: "Allow" })
        .Any(statement => statement.Texts("Principal/Service").Contains(service) && statement.Texts("Action").Any(allowed => allowed.TrimEnd('*') == action));

    private static string Allowed(string services, string actions) => $"{{ Effect: Allow, Principal: {{ Service: [{services}] }}, Action: [{actions}], Resource: '*' }}";

    private static TemplateDocument Alerted(string topic, string keyStatement, string more = "") => TemplateReading.Template(
        $$"""
        Resources:
          Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { AlarmActions: [!Ref Topic] } }
          Topic: { Type: 'AWS::SNS::Topic', Properties: {{topic}} }
          Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [{{keyStatement}}] } } }
          {{more}}
        """);
}
