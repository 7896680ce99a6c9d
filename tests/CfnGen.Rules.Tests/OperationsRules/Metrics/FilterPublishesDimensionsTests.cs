using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class FilterPublishesDimensionsTests
{
    private readonly FilterPublishesDimensions rule = new();

    [Fact]
    public void Accepts_the_dimensions_of_the_filter()
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
                  Dimensions: [{Name: Stage, Value: production}]
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
    public void Reports_dimensions_of_a_metric_that_has_none()
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
                  Dimensions: [{Name: Stage, Value: production}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(16,19) Resources/Alarm/Properties/MetricName: Leave the dimensions out: 'Filter' publishes 'AppErrors' without any."], findings);
    }

    [Fact]
    public void Reports_dimensions_that_are_missing()
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

        Assert.Equal(["(16,19) Resources/Alarm/Properties/MetricName: Choose 'AppErrors' by the dimensions that 'Filter' publishes: 'Stage'."], findings);
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
                  Dimensions: [{Name: !Ref Metric, Value: production}]
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
    public void Leaves_metrics_alone_that_several_filters_publish()
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
              Second:
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
                  Dimensions: [{Name: Stage, Value: production}]
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
}
