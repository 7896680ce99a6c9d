using CfnGen.Rules.OperationsRules.Alarms;

namespace CfnGen.Rules.Tests.OperationsRules.Alarms;

public sealed class BandAlarmHasItsBandTests
{
    private readonly BandAlarmHasItsBand rule = new();

    [Fact]
    public void Accepts_a_band_by_its_id()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanUpperThreshold
                  EvaluationPeriods: 3
                  ThresholdMetricId: band
                  Metrics:
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(sent, 2)'}
                    - {Id: sent, MetricStat: {Metric: {Namespace: AWS/SQS, MetricName: NumberOfMessagesSent}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_number_for_a_plain_comparison()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  EvaluationPeriods: 3
                  Threshold: 5
                  Metrics:
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(sent, 2)'}
                    - {Id: sent, MetricStat: {Metric: {Namespace: AWS/SQS, MetricName: NumberOfMessagesSent}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_band_that_is_missing()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: LessThanLowerOrGreaterThanUpperThreshold
                  EvaluationPeriods: 3
                  Threshold: 5
                  Metrics:
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(sent, 2)'}
                    - {Id: sent, MetricStat: {Metric: {Namespace: AWS/SQS, MetricName: NumberOfMessagesSent}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,27) Resources/Alarm/Properties/ComparisonOperator: Set ThresholdMetricId to the Id of the band (ANOMALY_DETECTION_BAND), or compare with a number: LessThanLowerOrGreaterThanUpperThreshold compares with a band."], findings);
    }

    [Fact]
    public void Reports_an_id_that_no_metric_has()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanUpperThreshold
                  EvaluationPeriods: 3
                  ThresholdMetricId: bond
                  Metrics:
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(sent, 2)'}
                    - {Id: sent, MetricStat: {Metric: {Namespace: AWS/SQS, MetricName: NumberOfMessagesSent}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,26) Resources/Alarm/Properties/ThresholdMetricId: Name one of the alarm's Metrics: none has the Id 'bond'."], findings);
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
                  ComparisonOperator: !Ref Metric
                  EvaluationPeriods: 3
                  Threshold: 5
                  Metrics:
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(sent, 2)'}
                    - {Id: sent, MetricStat: {Metric: {Namespace: AWS/SQS, MetricName: NumberOfMessagesSent}, Period: 60, Stat: Sum}}
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
                  ComparisonOperator: !If [IsLarge, GreaterThanUpperThreshold, GreaterThanThreshold]
                  EvaluationPeriods: 3
                  Threshold: 5
                  Metrics:
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(sent, 2)'}
                    - {Id: sent, MetricStat: {Metric: {Namespace: AWS/SQS, MetricName: NumberOfMessagesSent}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,41) Resources/Alarm/Properties/ComparisonOperator/Fn::If/1: Set ThresholdMetricId to the Id of the band (ANOMALY_DETECTION_BAND), or compare with a number: GreaterThanUpperThreshold compares with a band."], findings);
    }
}
