using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class OneMetricIsWatchedTests
{
    private readonly OneMetricIsWatched rule = new();

    [Fact]
    public void Accepts_one_and_a_band_beside_its_metric()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics:
                    - {Id: double, Expression: errors * 2}
                    - {Id: errors, ReturnData: false, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
              Odd:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ThresholdMetricId: band
                  Metrics:
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(errors, 2)'}
                    - {Id: errors, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_none_and_several()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics:
                    - {Id: double, Expression: errors * 2, ReturnData: true}
                    - {Id: errors, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics:
                    - {Id: errors, ReturnData: false, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,7) Resources/High/Properties/Metrics: Set ReturnData to false for all metrics but the one that the alarm compares with its threshold: it is true, or left out, for 2.",
                "(11,7) Resources/Low/Properties/Metrics: Leave ReturnData out of the metric that the alarm compares with its threshold: it is false for all.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_with_several()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics: !If
                    - IsProd
                    - [{Id: double, Expression: TIME_SERIES(2)}]
                    - [{Id: double, Expression: TIME_SERIES(2)}, {Id: triple, Expression: TIME_SERIES(3)}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,7) Resources/High/Properties/Metrics: Set ReturnData to false for all metrics but the one that the alarm compares with its threshold: it is true, or left out, for 2."], findings);
    }

    [Fact]
    public void Leaves_metrics_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Returned: {Type: String}
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics:
                    - {Id: double, Expression: errors * 2, ReturnData: !Ref Returned}
                    - {Id: errors, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
