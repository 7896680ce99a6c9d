using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class UnitIsThatOfTheMetricTests
{
    private readonly UnitIsThatOfTheMetric rule = new();

    [Fact]
    public void Accepts_the_unit_of_the_metric_and_units_of_others()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ELB
                  MetricName: Latency
                  Statistic: Average
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  Unit: Seconds
              Own:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: Shop
                  MetricName: Latency
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  Unit: Milliseconds
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_unit()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ELB
                  MetricName: Latency
                  Statistic: Average
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  Unit: Milliseconds
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,13) Resources/Alarm/Properties/Unit: Use the unit Seconds, or none: Latency is not published in Milliseconds."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ELB
                  MetricName: Latency
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  Unit: !Ref Metric
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
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ELB
                  MetricName: Latency
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  Unit: !If [IsLarge, Seconds, Count]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(18,36) Resources/Alarm/Properties/Unit/Fn::If/2: Use the unit Seconds, or none: Latency is not published in Count."], findings);
    }
}
