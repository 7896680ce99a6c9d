using CfnGen.Rules.OperationsRules.Alarms.Composite;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms.Composite;

public sealed class CompositeRuleNamesAlarmsTests
{
    private readonly CompositeRuleNamesAlarms rule = new();

    [Fact]
    public void Accepts_references_and_names_of_elsewhere()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: !Sub ALARM(${Alarm}) OR ALARM(elsewhere)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_logical_id()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(Alarm)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,18) Resources/Both/Properties/AlarmRule: Write ${Alarm} in Fn::Sub: 'Alarm' is the logical id of an alarm, not its name."], findings);
    }

    [Fact]
    public void Accepts_a_name_that_equals_the_logical_id()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(Alarm)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
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
                  AlarmName: Alarm
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(Alarm)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
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
                  AlarmName: !Ref Metric
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
