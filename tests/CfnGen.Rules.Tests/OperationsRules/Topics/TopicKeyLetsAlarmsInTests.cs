using CfnGen.Rules.OperationsRules.Topics;

namespace CfnGen.Rules.Tests.OperationsRules.Topics;

public sealed class TopicKeyLetsAlarmsInTests
{
    private readonly TopicKeyLetsAlarmsIn rule = new();

    [Fact]
    public void Accepts_a_key_that_lets_CloudWatch_in()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  KmsMasterKeyId: !GetAtt TopicKey.Arn
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
              TopicKey:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: kms:*, Resource: '*'}
                      - {Effect: Allow, Principal: {Service: [events.amazonaws.com, cloudwatch.amazonaws.com]}, Action: [kms:Decrypt, kms:GenerateDataKey], Resource: '*'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_key_of_AWS()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  KmsMasterKeyId: alias/aws/sns
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

        Assert.Equal(["(5,23) Resources/Alerts/Properties/KmsMasterKeyId: Give the topic a key of its own whose policy allows cloudwatch.amazonaws.com: alarms cannot publish to a topic with AWS's key."], findings);
    }

    [Fact]
    public void Accepts_the_key_of_AWS_where_no_alarm_publishes()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  KmsMasterKeyId: alias/aws/sns
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
    public void Reports_a_key_that_lets_others_in()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  KmsMasterKeyId: !Ref TopicKey
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
              TopicKey:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: kms:*, Resource: '*'}
                      - {Effect: Allow, Principal: {Service: events.amazonaws.com}, Action: [kms:Decrypt, kms:GenerateDataKey], Resource: '*'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,23) Resources/Alerts/Properties/KmsMasterKeyId: Allow cloudwatch.amazonaws.com kms:Decrypt and kms:GenerateDataKey in the policy of 'TopicKey': alarms cannot publish to the topic."], findings);
    }

    [Fact]
    public void Leaves_keys_alone_that_only_deploy_time_knows()
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
                  KmsMasterKeyId: !Ref Metric
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
                Properties:
                  KmsMasterKeyId: !Ref TopicKey
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
              TopicKey:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: kms:*, Resource: '*'}
                      - {Effect: Allow, Principal: {Service: !Ref Metric}, Action: [kms:Decrypt, kms:GenerateDataKey], Resource: '*'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_into_each_branch_of_a_condition()
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
                  KmsMasterKeyId: !If [IsLarge, alias/aws/sns, !Ref AWS::NoValue]
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

        Assert.Equal(["(10,37) Resources/Alerts/Properties/KmsMasterKeyId/Fn::If/1: Give the topic a key of its own whose policy allows cloudwatch.amazonaws.com: alarms cannot publish to a topic with AWS's key."], findings);
    }
}
