using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>An expression computes with metrics that the alarm has.</summary>
internal sealed class MetricIdsAreKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3864", Severity.Error,
        "Each id in the expressions of an alarm, and its ThresholdMetricId, is the id of one of its Metrics, and no id stands twice.",
        "CloudWatch refuses the alarm.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html")
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
                    - {Id: rate, Expression: errors / calls}
                    - {Id: errors, ReturnData: false, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
                    - {Id: requests, ReturnData: false, MetricStat: {Metric: {MetricName: Requests, Namespace: App}, Period: 60, Stat: Sum}}
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
                    - {Id: rate, Expression: errors / requests}
                    - {Id: errors, ReturnData: false, MetricStat: {Metric: {MetricName: Errors, Namespace: App}, Period: 60, Stat: Sum}}
                    - {Id: requests, ReturnData: false, MetricStat: {Metric: {MetricName: Requests, Namespace: App}, Period: 60, Stat: Sum}}
            """,
    };

    private const string Alarm = "AWS::CloudWatch::Alarm";
    private const string Metrics = "Metrics";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alarm in template.Properties.ObjectsOf(Alarm))
        {
            if (alarm.Find(Metrics) is null)
            {
                continue;
            }

            var ids = NamesInList.Of(template, alarm, Metrics, "Id");
            foreach (var threshold in template.Values(alarm, "ThresholdMetricId"))
            {
                if (ids.Lack(threshold.Place))
                {
                    yield return At(threshold.Place, Unknown(threshold.Place.Text!, ids));
                }
            }

            var seen = new List<KnownText>();
            foreach (var query in template.Inside(alarm, "MetricDataQuery"))
            {
                foreach (var id in template.Texts(query, "Id"))
                {
                    if (seen.Exists(other => other.Text == id.Text && !ReferenceEquals(other.Place, id.Place) && template.CanMeet(other.When, id.When)))
                    {
                        yield return At(id.Place, $"Give the metric another id: '{id.Text}'{id.Origin} stands twice.");
                    }

                    seen.Add(id);
                }

                foreach (var expression in template.Texts(query, "Expression"))
                {
                    foreach (var id in ids.AreAll ? MetricMath.Ids(expression.Text) : [])
                    {
                        if (!ids.Texts.Contains(id))
                        {
                            yield return At(expression.Place, Unknown(id, ids));
                        }
                    }
                }
            }
        }
    }

    private static string Unknown(string id, NamesInList ids) => $"No metric of the alarm has the id '{id}'.{ids.Suggestion(id)}";
}
