using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>An alarm does not look back further than CloudWatch lets it.</summary>
internal sealed class AlarmLooksBackOneDay : Rule
{
    public override RuleInfo Info { get; } = new("CG3861", Severity.Error,
        "EvaluationPeriods times Period is at most a day, and at most seven days where the period is an hour or longer.",
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
                  EvaluationPeriods: 300
                  Period: 300
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
                  EvaluationPeriods: 288
                  Period: 300
            """,
    };

    private const double Hour = 3600;
    private const double Day = 24 * Hour;
    private const double Week = 7 * Day;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alarm in template.Properties.ObjectsOf("AWS::CloudWatch::Alarm"))
        {
            foreach (var period in template.Numbers(alarm, "Period"))
            {
                var most = period.Number >= Hour ? Week : Day;
                foreach (var count in template.NumbersWhere(alarm, "EvaluationPeriods", period.When))
                {
                    if (period.Number * count.Number > most)
                    {
                        yield return At(count.Place, $"Lower EvaluationPeriods, {count.Text}{count.Origin}, to at most {Digits.Of(Math.Floor(most / period.Number))}: with a Period of {period.Text} seconds{period.Origin} an alarm looks back {(most == Day ? "one day" : "seven days")} at most.");
                    }
                }
            }
        }
    }
}
