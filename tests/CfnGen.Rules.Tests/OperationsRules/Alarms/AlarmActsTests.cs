using CfnGen.Rules.OperationsRules.Alarms;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms;

public sealed class AlarmActsTests
{
    private readonly AlarmActs rule = new();

    private const string Alarm = """
        Resources:
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

    [Fact]
    public void Accepts_an_alarm_with_an_action()
    {
        const string Template = Alarm + """
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_alarm_that_does_something_when_all_is_well()
    {
        const string Template = Alarm + """
                  OKActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_alarm_whose_actions_are_disabled()
    {
        const string Template = Alarm + """
                  ActionsEnabled: false
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_alarm_without_any()
    {
        const string Template = Alarm;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,3) Resources/Alarm: Give 'Alarm' an action, such as a topic in AlarmActions: when it fires, nothing happens."], findings);
    }

    [Fact]
    public void Reports_an_empty_list()
    {
        const string Template = Alarm + """
                  AlarmActions: []
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,3) Resources/Alarm: Give 'Alarm' an action, such as a topic in AlarmActions: when it fires, nothing happens."], findings);
    }

    [Fact]
    public void Accepts_a_part_of_a_composite_alarm()
    {
        const string Template = Alarm + """
              Other:
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
                  AlarmName: named
              Both:
                Type: AWS::CloudWatch::CompositeAlarm
                Properties:
                  AlarmRule: !Sub ALARM(${Alarm}) AND ALARM(named)
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_alarm_that_EventBridge_watches()
    {
        const string Template = Alarm + """
              Watch:
                Type: AWS::Events::Rule
                Properties: {EventPattern: {source: [aws.cloudwatch]}, Targets: [{Id: a, Arn: arn:aws:sns:eu-central-1:111122223333:alerts}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_lists_alone_that_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]

            """ + Alarm + """
                  AlarmActions: !Split [",", !Ref Metric]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_action_in_one_branch()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]

            """ + Alarm + """
                  AlarmActions: !If [IsLarge, [!Ref Metric], !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
