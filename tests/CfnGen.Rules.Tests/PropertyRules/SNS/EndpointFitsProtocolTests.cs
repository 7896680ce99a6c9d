using CfnGen.Rules.PropertyRules.SNS;

namespace CfnGen.Rules.Tests.PropertyRules.SNS;

public sealed class EndpointFitsProtocolTests
{
    private readonly EndpointFitsProtocol rule = new();

    [Fact]
    public void Accepts_endpoints_of_each_form()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription:
                    - {Protocol: sqs, Endpoint: !GetAtt Work.Arn}
                    - {Protocol: lambda, Endpoint: 'arn:aws:lambda:eu-west-1:111122223333:function:worker'}
                    - {Protocol: email, Endpoint: me@example.com}
                    - {Protocol: https, Endpoint: 'https://example.com/hook'}
                    - {Protocol: sms, Endpoint: '+491700000000'}
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_forms()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription:
                    - {Protocol: sqs, Endpoint: !Ref Work}
                    - {Protocol: lambda, Endpoint: !GetAtt Work.Arn}
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref Alerts, Protocol: email, Endpoint: 'https://example.com/hook'}
              Hook:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref Alerts, Protocol: https, Endpoint: 'http://example.com/hook'}
              Work:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,37) Resources/Alerts/Properties/Subscription/0/Endpoint: Give the ARN of the queue: !GetAtt Work.Arn.",
                "(7,40) Resources/Alerts/Properties/Subscription/1/Endpoint: 'Work' is an AWS::SQS::Queue, which the protocol 'lambda' does not reach.",
                "(10,68) Resources/Mail/Properties/Endpoint: 'https://example.com/hook' is no endpoint for the protocol 'email': an address has an @.",
                "(13,68) Resources/Hook/Properties/Endpoint: 'http://example.com/hook' is no endpoint for the protocol 'https': it begins with https://.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              ByMail: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Subscription
                Properties:
                  TopicArn: arn:aws:sns:eu-west-1:111122223333:alerts
                  Protocol: !If [ByMail, email, https]
                  Endpoint: !If [ByMail, me@example.com, example.com]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,46) Resources/Alerts/Properties/Endpoint/Fn::If/2: 'example.com' is no endpoint for the protocol 'https': it begins with https://."], findings);
    }

    [Fact]
    public void Leaves_an_endpoint_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String, Default: nobody}
            Resources:
              Alerts:
                Type: AWS::SNS::Subscription
                Properties:
                  TopicArn: arn:aws:sns:eu-west-1:111122223333:alerts
                  Protocol: email
                  Endpoint: !Ref Mail
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
