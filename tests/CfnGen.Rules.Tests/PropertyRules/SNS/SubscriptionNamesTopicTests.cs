using CfnGen.Rules.PropertyRules.SNS;

namespace CfnGen.Rules.Tests.PropertyRules.SNS;

public sealed class SubscriptionNamesTopicTests
{
    private readonly SubscriptionNamesTopic rule = new();

    [Fact]
    public void Accepts_a_topic()
    {
        const string Template = """
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref Alerts, Protocol: email, Endpoint: me@example.com}
              Phone:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !GetAtt Alerts.TopicArn, Protocol: email, Endpoint: me@example.com}
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_and_what_is_no_topic()
    {
        const string Template = """
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !GetAtt Alerts.TopicName, Protocol: email, Endpoint: me@example.com}
              Phone:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: 'arn:aws:sqs:eu-west-1:111122223333:alerts', Protocol: email, Endpoint: me@example.com}
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,28) Resources/Mail/Properties/TopicArn: Give the ARN of the topic, not its name: !Ref Alerts.",
                "(7,28) Resources/Phone/Properties/TopicArn: 'arn:aws:sqs:eu-west-1:111122223333:alerts' is no ARN of a topic: arn:aws:sns:<region>:<account>:<name>.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !If [IsProd, !Ref Alerts, alerts], Protocol: email, Endpoint: me@example.com}
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,54) Resources/Mail/Properties/TopicArn/Fn::If/2: 'alerts' is no ARN of a topic: arn:aws:sns:<region>:<account>:<name>."], findings);
    }

    [Fact]
    public void Leaves_a_topic_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Alerts: {Type: String}
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref Alerts, Protocol: email, Endpoint: me@example.com}
              Phone:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !ImportValue alerts, Protocol: email, Endpoint: me@example.com}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
