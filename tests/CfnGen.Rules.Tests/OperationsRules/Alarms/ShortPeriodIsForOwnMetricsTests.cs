using CfnGen.Rules.OperationsRules.Alarms;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms;

public sealed class ShortPeriodIsForOwnMetricsTests
{
    private readonly ShortPeriodIsForOwnMetrics rule = new();

    [Fact]
    public void Accepts_a_minute_and_any_period_of_own_metrics()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
              Own:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: Shop
                  MetricName: Orders
                  Statistic: Average
                  Period: 10
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_ten_seconds()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Statistic: Sum
                  Period: 10
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,15) Resources/Alarm/Properties/Period: Raise the period, 10, to 60 or more: AWS/SQS has no datapoint every 10 seconds."], findings);
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
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Statistic: Sum
                  Period: !Ref Metric
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
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
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Statistic: Sum
                  Period: !If [IsLarge, 30, 60]
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,29) Resources/Alarm/Properties/Period/Fn::If/1: Raise the period, 30, to 60 or more: AWS/SQS has no datapoint every 30 seconds."], findings);
    }
}
