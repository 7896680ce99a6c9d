using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>An alarm looks at periods that CloudWatch counts in.</summary>
internal sealed class PeriodIsTaken : Rule
{
    public override RuleInfo Info { get; } = new("CG3860", Severity.Error,
        "The period of an alarm is 10, 20 or 30 seconds or whole minutes.",
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
                  EvaluationPeriods: 1
                  Period: 90
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
                  EvaluationPeriods: 1
                  Period: 120
            """,
    };

    private const string Alarm = "AWS::CloudWatch::Alarm";
    private const int Minute = 60;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var finding in Check(template, template.Properties.ObjectsOf(Alarm)))
        {
            yield return finding;
        }

        foreach (var definition in new[] { "MetricDataQuery", "MetricStat" })
        {
            foreach (var finding in Check(template, template.Properties.ObjectsOf(Alarm, definition)))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(CheckedTemplate template, IEnumerable<CheckedObject> owners)
    {
        foreach (var owner in owners)
        {
            foreach (var period in template.Numbers(owner, "Period"))
            {
                if (period.Number is not (10 or 20 or 30) && (period.Number < Minute || period.Number % Minute != 0))
                {
                    yield return At(period.Place, $"Set Period, {period.Text}{period.Origin}, to 10, 20, 30 or a multiple of 60 seconds.");
                }
            }
        }
    }
}
