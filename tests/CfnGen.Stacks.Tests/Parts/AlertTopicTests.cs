using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class AlertTopicTests
{
    private static readonly TemplateDocument Template = new AlertingStack().ToTemplate();

    [Fact]
    public void Has_the_parts_name_as_the_topics_id() =>
        Assert.Equal("AWS::SNS::Topic", Template.ValueAt("Resources/Alerts/Type"));

    [Fact]
    public void Sends_to_the_mailbox() =>
        Assert.Equal("[{Endpoint: ops@example.com, Protocol: email}]", Template.ValueAt("Resources/Alerts/Properties/Subscription"));

    [Fact]
    public void Is_encrypted_with_its_own_key()
    {
        Assert.Equal("!GetAtt AlertsKey.Arn", Template.ValueAt("Resources/Alerts/Properties/KmsMasterKeyId"));
        Assert.Equal("true", Template.ValueAt("Resources/AlertsKey/Properties/EnableKeyRotation"));
    }

    [Theory]
    [InlineData("1", "cloudwatch.amazonaws.com")]
    [InlineData("2", "events.amazonaws.com")]
    public void Lets_alarms_and_events_use_the_key(string statement, string service)
    {
        var path = $"Resources/AlertsKey/Properties/KeyPolicy/Statement/{statement}";

        Assert.Equal($"{{Service: {service}}}", Template.ValueAt($"{path}/Principal"));
        Assert.Equal("[kms:Decrypt, kms:GenerateDataKey]", Template.ValueAt($"{path}/Action"));
    }

    [Theory]
    [InlineData("0", "cloudwatch.amazonaws.com")]
    [InlineData("1", "events.amazonaws.com")]
    public void Lets_alarms_and_events_publish(string statement, string service)
    {
        var path = $"Resources/AlertsPolicy/Properties/PolicyDocument/Statement/{statement}";

        Assert.Equal($"{{Service: {service}}}", Template.ValueAt($"{path}/Principal"));
        Assert.Equal("sns:Publish", Template.ValueAt($"{path}/Action"));
        Assert.Equal("!Ref Alerts", Template.ValueAt($"{path}/Resource"));
    }

    [Fact]
    public void Takes_alarms_of_its_own_account_only()
    {
        const string Own = "{StringEquals: {aws:SourceAccount: !Ref AWS::AccountId}}";

        Assert.Equal(Own, Template.ValueAt("Resources/AlertsKey/Properties/KeyPolicy/Statement/1/Condition"));
        Assert.Equal(Own, Template.ValueAt("Resources/AlertsPolicy/Properties/PolicyDocument/Statement/0/Condition"));
    }

    private sealed class AlertingStack : Stack
    {
        public AlertTopic Alerts => Part(place => new AlertTopic(place, "ops@example.com"));
    }
}
