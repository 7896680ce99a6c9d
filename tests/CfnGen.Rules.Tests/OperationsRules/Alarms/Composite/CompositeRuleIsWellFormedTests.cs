using CfnGen.Rules.OperationsRules.Alarms.Composite;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms.Composite;

public sealed class CompositeRuleIsWellFormedTests
{
    private readonly CompositeRuleIsWellFormed rule = new();

    [Fact]
    public void Accepts_states_that_are_joined()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: (ALARM(a) OR NOT OK("b (2)")) AND NOT INSUFFICIENT_DATA(arn:aws:cloudwatch:eu-central-1:111122223333:alarm:c) OR TRUE
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_names_that_are_references()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: !Join [' OR ', [!Sub 'ALARM(${Alarm})', !Sub 'ALARM("${AWS::StackName}-b")']]
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
    public void Reports_states_that_nothing_joins()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(a) ALARM(b)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,18) Resources/Both/Properties/AlarmRule: Mend the rule: AND or OR is expected before 'ALARM(b)'."], findings);
    }

    [Fact]
    public void Reports_a_parenthesis_that_is_not_closed()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: (ALARM(a) OR ALARM(b)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,18) Resources/Both/Properties/AlarmRule: Mend the rule: a parenthesis is not closed."], findings);
    }

    [Fact]
    public void Reports_a_name_without_a_state()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: a AND ALARM(b)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,18) Resources/Both/Properties/AlarmRule: Mend the rule: ALARM(…), OK(…), INSUFFICIENT_DATA(…), TRUE or FALSE is expected at 'a AND ALARM(b)'."], findings);
    }

    [Fact]
    public void Reports_a_state_without_a_name()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM()
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,18) Resources/Both/Properties/AlarmRule: Mend the rule: ALARM needs the name of an alarm in parentheses."], findings);
    }

    [Fact]
    public void Reports_a_rule_that_breaks_off()
    {
        const string Template = """
            Resources:
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: ALARM(a) AND
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,18) Resources/Both/Properties/AlarmRule: Mend the rule: the state of an alarm is expected at its end."], findings);
    }

    [Fact]
    public void Leaves_rules_alone_whose_parts_only_deploy_time_knows()
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
                  AlarmRule: !Sub "${Metric} AND ALARM(b"
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
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
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: !If [IsLarge, ALARM(, ALARM(a)]
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,32) Resources/Both/Properties/AlarmRule/Fn::If/1: Mend the rule: a parenthesis is not closed."], findings);
    }
}
