using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>An alarm on a metric says what it computes of it.</summary>
internal sealed class MetricAlarmIsWhole : Rule
{
    public override RuleInfo Info { get; } = new("CG3866", Severity.Error,
        "An alarm with a MetricName has Namespace, Period, EvaluationPeriods, ComparisonOperator, and Statistic or ExtendedStatistic.",
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
                  Period: 60
                  EvaluationPeriods: 1
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
                  EvaluationPeriods: 1
            """,
    };

    private static readonly string[] Needed = ["Namespace", "Period", "EvaluationPeriods", "ComparisonOperator"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alarm in template.Properties.ObjectsOf("AWS::CloudWatch::Alarm"))
        {
            var whenSet = template.WhenSet(alarm, "MetricName");
            if (whenSet.Count == 0 || alarm.HasMacro)
            {
                continue;
            }

            foreach (var property in Needed)
            {
                if (template.CanMeet(whenSet, template.WhenAbsent(alarm, property)))
                {
                    yield return AtKey(alarm.Place, $"Add '{property}': an alarm with a MetricName needs it.");
                }
            }

            foreach (var lack in template.WhenAbsent(alarm, "Statistic"))
            {
                if (template.CanLack(alarm, "ExtendedStatistic", lack) && template.CanMeet(whenSet, BothAbsent(template, alarm, lack)))
                {
                    yield return AtKey(alarm.Place, "Add 'Statistic' or 'ExtendedStatistic': an alarm with a MetricName needs one.");
                    break;
                }
            }
        }
    }

    private static List<Assumptions> BothAbsent(CheckedTemplate template, CheckedObject alarm, Assumptions lack)
    {
        var both = template.WhenAbsent(alarm, "ExtendedStatistic");
        for (var index = 0; index < both.Count; index++)
        {
            both[index] = both[index].And(lack);
        }

        return both;
    }
}
