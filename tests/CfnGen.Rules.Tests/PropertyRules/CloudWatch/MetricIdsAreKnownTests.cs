using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class MetricIdsAreKnownTests
{
    private readonly MetricIdsAreKnown rule = new();

    [Fact]
    public void Accepts_expressions_of_known_ids()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ThresholdMetricId: band
                  Metrics:
                    - {Id: errors, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
                    - {Id: filled, Expression: 'IF(errors > 1e3 AND errors < 5, FILL(errors, REPEAT), 0)'}
                    - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(errors, 2)'}
                    - {Id: found, Expression: 'SUM(SEARCH(''{App,host} load'', ''Sum'', 60))'}
                    - {Id: asked, Expression: 'SELECT AVG(load) FROM SCHEMA(App, host)'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_ids_that_nothing_has_or_that_stand_twice()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ThresholdMetricId: bands
                  Metrics:
                    - {Id: errors, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
                    - {Id: errors, Expression: error * 2}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,26) Resources/High/Properties/ThresholdMetricId: No metric of the alarm has the id 'bands'.",
                "(8,16) Resources/High/Properties/Metrics/1/Id: Give the metric another id: 'errors' stands twice.",
                "(8,36) Resources/High/Properties/Metrics/1/Expression: No metric of the alarm has the id 'error'. Did you mean 'errors'?",
            ],
            findings);
    }

    [Fact]
    public void Accepts_the_same_id_in_two_branches()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics:
                    - {Id: rate, Expression: load / 2}
                    - !If
                      - IsProd
                      - {Id: load, MetricStat: {Metric: {MetricName: Load, Namespace: Prod}, Period: 60, Stat: Sum}}
                      - {Id: load, MetricStat: {Metric: {MetricName: Load, Namespace: Test}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_expressions_alone_whose_metrics_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Id: {Type: String}
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics:
                    - {Id: rate, Expression: load / 2}
                    - {Id: !Ref Id, MetricStat: {Metric: {MetricName: Load, Namespace: Prod}, Period: 60, Stat: Sum}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
