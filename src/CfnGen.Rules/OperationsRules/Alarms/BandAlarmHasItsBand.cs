using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>An alarm that compares with a band says which one.</summary>
internal sealed class BandAlarmHasItsBand : Rule
{
    public override RuleInfo Info { get; } = new("CG5205", Severity.Error,
        "An alarm that compares with a band of expected values names it in ThresholdMetricId, by the Id of one of its Metrics.",
        "CloudWatch refuses the alarm.",
        AlarmGuide.Alarm)
    {
        Wrong = Example("Threshold: 2"),
        Right = Example("ThresholdMetricId: band"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alarm in template.Properties.ObjectsOf(MetricUses.Alarm))
        {
            foreach (var comparison in template.Texts(alarm, "ComparisonOperator"))
            {
                if (comparison.Text is "LessThanLowerOrGreaterThanUpperThreshold" or "LessThanLowerThreshold" or "GreaterThanUpperThreshold"
                    && comparison.Origin.Length == 0
                    && template.CanLack(alarm, "ThresholdMetricId", comparison.When))
                {
                    yield return At(comparison.Place, $"Set ThresholdMetricId to the Id of the band (ANOMALY_DETECTION_BAND), or compare with a number: {comparison.Text} compares with a band.");
                }
            }

            foreach (var band in template.Texts(alarm, "ThresholdMetricId"))
            {
                if (band.Origin.Length == 0 && alarm.Find("Metrics") is { Node: Model.Documents.SequenceNode } metrics && !Names(metrics, band.Text))
                {
                    yield return At(band.Place, $"Name one of the alarm's Metrics: none has the Id '{band.Text}'.");
                }
            }
        }
    }

    // An Id that only deploy time knows may be the one.
    private static bool Names(Place metrics, string id)
    {
        foreach (var metric in metrics.Items)
        {
            if (metric["Id"]?.Text is not { } text || text == id)
            {
                return true;
            }
        }

        return false;
    }

    private static string Example(string threshold) => $$"""
        Resources:
          Unusual:
            Type: AWS::CloudWatch::Alarm
            Properties:
              ComparisonOperator: GreaterThanUpperThreshold
              EvaluationPeriods: 3
              {{threshold}}
              Metrics:
                - {Id: band, Expression: 'ANOMALY_DETECTION_BAND(cpu, 2)'}
                - Id: cpu
                  MetricStat:
                    Metric: {Namespace: AWS/EC2, MetricName: CPUUtilization, Dimensions: [{Name: InstanceId, Value: i-0a1b2c3d}]}
                    Period: 300
                    Stat: Average
              AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
        """;
}
