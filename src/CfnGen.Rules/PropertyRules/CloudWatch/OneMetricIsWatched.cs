using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>An alarm watches one of its metrics.</summary>
internal sealed class OneMetricIsWatched : Rule
{
    public override RuleInfo Info { get; } = new("CG3865", Severity.Error,
        "Of the Metrics of an alarm with a threshold, exactly one has ReturnData that is not false.",
        "CloudWatch refuses the alarm.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html")
    {
        Wrong = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 80
                  EvaluationPeriods: 1
                  Metrics:
                    - {Id: double, Expression: errors * 2}
                    - {Id: errors, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
            """,
        Right = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 80
                  EvaluationPeriods: 1
                  Metrics:
                    - {Id: double, Expression: errors * 2}
                    - {Id: errors, ReturnData: false, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
            """,
    };

    private const string Metrics = "Metrics";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alarm in template.Properties.ObjectsOf("AWS::CloudWatch::Alarm"))
        {
            // A band of expected values is watched beside its metric.
            if (alarm.Find("ThresholdMetricId") is not null || alarm.HasMacro)
            {
                continue;
            }

            foreach (var metrics in template.Values(alarm, Metrics))
            {
                if (metrics.Place.Node is SequenceNode { Items.Count: > 0 } && Watched(metrics.Place.Items) is int count and not 1)
                {
                    yield return AtKey(alarm.Find(Metrics)!, count == 0
                        ? "Leave ReturnData out of the metric that the alarm compares with its threshold: it is false for all."
                        : $"Set ReturnData to false for all metrics but the one that the alarm compares with its threshold: it is true, or left out, for {Digits.Of(count)}.");
                }
            }
        }
    }

    // Null where a condition or the deployment decides.
    private static int? Watched(Place[] queries)
    {
        var count = 0;
        foreach (var query in queries)
        {
            if (query.Node is not MappingNode || query["Fn::Transform"] is not null)
            {
                return null;
            }

            if (query["ReturnData"] is not { } data)
            {
                count++;
            }
            else if (data.Text is not { } text)
            {
                return null;
            }
            else if (!string.Equals(text, "false", StringComparison.OrdinalIgnoreCase))
            {
                count++;
            }
        }

        return count;
    }
}
