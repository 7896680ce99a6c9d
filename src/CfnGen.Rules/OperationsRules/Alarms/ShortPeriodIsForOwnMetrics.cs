using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>Periods below a minute are for metrics that somebody publishes that often.</summary>
internal sealed class ShortPeriodIsForOwnMetrics : Rule
{
    private const int Minute = 60;

    public override RuleInfo Info { get; } = new("CG5206", Severity.Warning,
        "An alarm on a metric of AWS's has a period of a minute or more.",
        "AWS's services publish once a minute at most. In most of the shorter periods there is no datapoint, and the alarm falls into INSUFFICIENT_DATA again and again, at a higher price.",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html")
    {
        Wrong = Example(10),
        Right = Example(60),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var use in MetricUses.Of(template))
        {
            // ECS publishes every 20 seconds where a service asks for it.
            if (!use.IsOfAlarm || !use.Namespace.StartsWith("AWS/", StringComparison.Ordinal) || use.Namespace == "AWS/ECS")
            {
                continue;
            }

            foreach (var period in template.Numbers(use.Settings, "Period"))
            {
                if (period.Number is > 0 and < Minute && template.CanMeet(period.When, use.When))
                {
                    yield return At(period.Place, $"Raise the period, {period.Text}{period.Origin}, to 60 or more: {use.Namespace} has no datapoint every {period.Text} seconds.");
                }
            }
        }
    }

    private static string Example(int period) => MetricGuide.AlarmOn($$"""
              Namespace: AWS/ApplicationELB
              MetricName: TargetResponseTime
              Dimensions: [{Name: LoadBalancer, Value: app/web/50dc6c495c0c9188}]
              Statistic: Average
              Period: {{period}}
        """);
}
