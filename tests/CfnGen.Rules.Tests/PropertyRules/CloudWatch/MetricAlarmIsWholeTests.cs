using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class MetricAlarmIsWholeTests
{
    private readonly MetricAlarmIsWhole rule = new();

    [Fact]
    public void Accepts_whole_alarms_and_those_on_several_metrics()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {MetricName: Load, Namespace: App, Period: 60, EvaluationPeriods: 1, ComparisonOperator: GreaterThanThreshold, Threshold: 1, Statistic: Sum}
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties: {EvaluationPeriods: 1, Metrics: [{Id: e, Expression: TIME_SERIES(2)}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {MetricName: Load, Namespace: App, EvaluationPeriods: 1, ComparisonOperator: GreaterThanThreshold, Threshold: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/High/Properties: Add 'Period': an alarm with a MetricName needs it.",
                "(4,5) Resources/High/Properties: Add 'Statistic' or 'ExtendedStatistic': an alarm with a MetricName needs one.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_without_a_statistic()
    {
        const string Template = """
            Conditions:
              IsSum: !Equals [!Ref AWS::Region, eu-west-1]
              IsShare: !Equals [!Ref AWS::Region, eu-west-2]
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  MetricName: Load
                  Namespace: App
                  Period: 60
                  EvaluationPeriods: 1
                  ComparisonOperator: GreaterThanThreshold
                  Statistic: !If [IsSum, Sum, !Ref AWS::NoValue]
                  ExtendedStatistic: !If [IsShare, p99, !Ref AWS::NoValue]
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  MetricName: Load
                  Namespace: App
                  Period: 60
                  EvaluationPeriods: 1
                  ComparisonOperator: GreaterThanThreshold
                  Statistic: !If [IsSum, Sum, !Ref AWS::NoValue]
                  ExtendedStatistic: !If [IsSum, !Ref AWS::NoValue, p99]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,5) Resources/High/Properties: Add 'Statistic' or 'ExtendedStatistic': an alarm with a MetricName needs one."], findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {MetricName: !Ref Name, Namespace: !Ref Name, Period: !Ref Name, EvaluationPeriods: !Ref Name, ComparisonOperator: !Ref Name, Statistic: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
