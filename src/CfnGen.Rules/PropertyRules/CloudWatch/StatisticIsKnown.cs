using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>An alarm compares a statistic that CloudWatch computes.</summary>
internal sealed class StatisticIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3863", Severity.Error,
        "A statistic is SampleCount, Average, Sum, Minimum, Maximum, or one of the extended ones such as p99, tm90 or PR(0:100).",
        "CloudWatch refuses the alarm.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html")
    {
        Wrong = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 80
                  Namespace: AWS/ELB
                  MetricName: Latency
                  Period: 60
                  EvaluationPeriods: 1
                  ExtendedStatistic: P99%
            """,
        Right = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 80
                  Namespace: AWS/ELB
                  MetricName: Latency
                  Period: 60
                  EvaluationPeriods: 1
                  ExtendedStatistic: p99
            """,
    };

    private const string Alarm = "AWS::CloudWatch::Alarm";
    private const double Whole = 100;

    private static readonly string[] Shares = ["tm", "tc", "ts", "wm", "p"];
    private static readonly string[] Ranges = ["TM(", "TC(", "TS(", "WM(", "PR("];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alarm in template.Properties.ObjectsOf(Alarm))
        {
            foreach (var statistic in template.Texts(alarm, "ExtendedStatistic"))
            {
                if (!IsExtended(statistic.Text))
                {
                    yield return At(statistic.Place, $"'{statistic.Text}'{statistic.Origin} is no extended statistic: write one such as p99, tm90 or TM(10%:90%).");
                }
            }
        }

        foreach (var query in template.Properties.ObjectsOf(Alarm, "MetricStat"))
        {
            foreach (var statistic in template.Texts(query, "Stat"))
            {
                if (statistic.Text is not ("SampleCount" or "Average" or "Sum" or "Minimum" or "Maximum") && !IsExtended(statistic.Text))
                {
                    yield return At(statistic.Place, $"'{statistic.Text}'{statistic.Origin} is no statistic: write Average, Sum, Minimum, Maximum, SampleCount or one such as p99.");
                }
            }
        }
    }

    private static bool IsExtended(string text)
    {
        foreach (var range in Ranges)
        {
            if (text.StartsWith(range, StringComparison.Ordinal))
            {
                return text.EndsWith(')') && text.Contains(':', StringComparison.Ordinal);
            }
        }

        foreach (var share in Shares)
        {
            if (text.StartsWith(share, StringComparison.Ordinal))
            {
                return double.TryParse(text[share.Length..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= Whole;
            }
        }

        return text == "IQM";
    }
}
