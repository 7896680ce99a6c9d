using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>An alarm does not wait for more datapoints than it looks at.</summary>
internal sealed class DatapointsFitPeriods : Rule
{
    public override RuleInfo Info { get; } = new("CG3862", Severity.Error,
        "DatapointsToAlarm is not above EvaluationPeriods.",
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
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Statistic: Average
                  Period: 60
                  EvaluationPeriods: 3
                  DatapointsToAlarm: 5
            """,
        Right = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 80
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Statistic: Average
                  Period: 60
                  EvaluationPeriods: 5
                  DatapointsToAlarm: 3
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alarm in template.Properties.ObjectsOf("AWS::CloudWatch::Alarm"))
        {
            foreach (var points in template.Numbers(alarm, "DatapointsToAlarm"))
            {
                foreach (var count in template.NumbersWhere(alarm, "EvaluationPeriods", points.When))
                {
                    if (points.Number > count.Number)
                    {
                        yield return At(points.Place, $"Keep DatapointsToAlarm, {points.Text}{points.Origin}, at or below EvaluationPeriods, {count.Text}{count.Origin}.");
                    }
                }
            }
        }
    }
}
