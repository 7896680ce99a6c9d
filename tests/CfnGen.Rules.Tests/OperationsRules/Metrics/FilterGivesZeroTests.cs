using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class FilterGivesZeroTests
{
    private readonly FilterGivesZero rule = new();

    [Fact]
    public void Accepts_a_filter_that_says_zero()
    {
        const string Template = """
            Resources:
              Filter:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: shop
                  FilterPattern: Error
                  MetricTransformations:
                    - MetricNamespace: !Ref AWS::StackName
                      MetricName: AppErrors
                      MetricValue: '1'
                      DefaultValue: 0
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: !Ref AWS::StackName
                  MetricName: AppErrors
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_alarm_that_knows_what_silence_means()
    {
        const string Template = """
            Resources:
              Filter:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: shop
                  FilterPattern: Error
                  MetricTransformations:
                    - MetricNamespace: !Ref AWS::StackName
                      MetricName: AppErrors
                      MetricValue: '1'
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: !Ref AWS::StackName
                  MetricName: AppErrors
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  TreatMissingData: notBreaching
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_filter_that_falls_silent()
    {
        const string Template = """
            Resources:
              Filter:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: shop
                  FilterPattern: Error
                  MetricTransformations:
                    - MetricNamespace: !Ref AWS::StackName
                      MetricName: AppErrors
                      MetricValue: '1'
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: !Ref AWS::StackName
                  MetricName: AppErrors
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(15,19) Resources/Alarm/Properties/MetricName: Set DefaultValue: 0 in 'Filter', or TreatMissingData here: while no line matches, the filter publishes nothing."], findings);
    }

    [Fact]
    public void Knows_that_dimensions_exclude_a_default_value()
    {
        const string Template = """
            Resources:
              Filter:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: shop
                  FilterPattern: Error
                  MetricTransformations:
                    - MetricNamespace: !Ref AWS::StackName
                      MetricName: AppErrors
                      MetricValue: '1'
                      Dimensions: [{Key: Stage, Value: $.stage}]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: !Ref AWS::StackName
                  MetricName: AppErrors
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(16,19) Resources/Alarm/Properties/MetricName: Set TreatMissingData: while no line matches, 'Filter' publishes nothing."], findings);
    }

    [Fact]
    public void Leaves_alarms_alone_whose_setting_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Filter:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: shop
                  FilterPattern: Error
                  MetricTransformations:
                    - MetricNamespace: !Ref AWS::StackName
                      MetricName: AppErrors
                      MetricValue: '1'
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: !Ref AWS::StackName
                  MetricName: AppErrors
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  TreatMissingData: !Ref Metric
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_without_a_default_value()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Filter:
                Type: AWS::Logs::MetricFilter
                Properties:
                  LogGroupName: shop
                  FilterPattern: Error
                  MetricTransformations:
                    - MetricNamespace: !Ref AWS::StackName
                      MetricName: AppErrors
                      MetricValue: '1'
                      DefaultValue: !If [IsLarge, 0, !Ref AWS::NoValue]
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: !Ref AWS::StackName
                  MetricName: AppErrors
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(21,19) Resources/Alarm/Properties/MetricName: Set DefaultValue: 0 in 'Filter', or TreatMissingData here: while no line matches, the filter publishes nothing."], findings);
    }
}
