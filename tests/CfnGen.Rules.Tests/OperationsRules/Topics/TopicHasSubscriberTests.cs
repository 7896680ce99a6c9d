using CfnGen.Rules.OperationsRules.Topics;

namespace CfnGen.Rules.Tests.OperationsRules.Topics;

public sealed class TopicHasSubscriberTests
{
    private readonly TopicHasSubscriber rule = new();

    [Fact]
    public void Accepts_a_subscription_in_the_topic()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: [{Protocol: email, Endpoint: ops@example.com}]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_subscription_of_its_own()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Alerts]
              Mail:
                Type: AWS::SNS::Subscription
                Properties: {TopicArn: !Ref Alerts, Protocol: email, Endpoint: ops@example.com}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_topic_that_others_can_subscribe_to()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Alerts]
            Outputs:
              Topic: {Value: !Ref Alerts}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_topic_that_nobody_reads()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,3) Resources/Alerts: Add a Subscription to 'Alerts', or export the topic: alarms publish to it, and nobody reads."], findings);
    }

    [Fact]
    public void Leaves_topics_alone_that_alarms_do_not_use()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:other]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_subscription_in_one_branch()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: !If [IsLarge, [{Protocol: email, Endpoint: ops@example.com}], !Ref AWS::NoValue]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [!Ref Alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
