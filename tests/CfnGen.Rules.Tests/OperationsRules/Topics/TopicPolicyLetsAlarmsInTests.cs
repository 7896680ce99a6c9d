using CfnGen.Rules.OperationsRules.Topics;

namespace CfnGen.Rules.Tests.OperationsRules.Topics;

public sealed class TopicPolicyLetsAlarmsInTests
{
    private readonly TopicPolicyLetsAlarmsIn rule = new();

    [Fact]
    public void Accepts_a_policy_that_lets_CloudWatch_in()
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
              TopicPolicy:
                Type: AWS::SNS::TopicPolicy
                Properties:
                  Topics: [!Ref Alerts]
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {Service: [events.amazonaws.com, cloudwatch.amazonaws.com]}, Action: sns:Publish, Resource: !Ref Alerts}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_policy_about_the_account()
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
              TopicPolicy:
                Type: AWS::SNS::TopicPolicy
                Properties:
                  Topics: [!Ref Alerts]
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {AWS: '*'}, Action: sns:Publish, Resource: !Ref Alerts}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_policy_for_another_service()
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
              TopicPolicy:
                Type: AWS::SNS::TopicPolicy
                Properties:
                  Topics: [!Ref Alerts]
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: sns:Publish, Resource: !Ref Alerts}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(21,9) Resources/TopicPolicy/Properties/PolicyDocument: Allow cloudwatch.amazonaws.com sns:Publish as well: alarms publish to 'Alerts', and this policy lets other services in only."], findings);
    }

    [Fact]
    public void Leaves_principals_alone_that_only_deploy_time_knows()
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
              TopicPolicy:
                Type: AWS::SNS::TopicPolicy
                Properties:
                  Topics: [!Ref Alerts]
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {Service: !Ref Metric}, Action: sns:Publish, Resource: !Ref Alerts}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
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
              TopicPolicy:
                Type: AWS::SNS::TopicPolicy
                Properties:
                  Topics: [!Ref Alerts]
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement: [{Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: sns:Publish, Resource: !Ref Alerts}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
