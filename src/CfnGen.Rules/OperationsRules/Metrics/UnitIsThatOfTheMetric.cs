using CfnGen.Rules.OperationsRules.Metrics.Known;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>An alarm asks for a metric in the unit in which it is published.</summary>
internal sealed class UnitIsThatOfTheMetric : Rule
{
    public override RuleInfo Info { get; } = new("CG5305", Severity.Warning,
        "An alarm or policy that names a unit names the one in which the metric is published.",
        "CloudWatch converts nothing: it looks for datapoints of that unit only, finds none, and the alarm stays in INSUFFICIENT_DATA. Without Unit it takes what there is.",
        MetricGuide.Concepts)
    {
        Wrong = MetricGuide.AlarmOn("""
                  Namespace: AWS/ApplicationELB
                  MetricName: TargetResponseTime
                  Dimensions: [{Name: LoadBalancer, Value: app/web/50dc6c495c0c9188}]
                  Statistic: Average
                  Period: 60
                  Unit: Milliseconds
            """),
        Right = MetricGuide.AlarmOn("""
                  Namespace: AWS/ApplicationELB
                  MetricName: TargetResponseTime
                  Dimensions: [{Name: LoadBalancer, Value: app/web/50dc6c495c0c9188}]
                  Statistic: Average
                  Period: 60
                  Unit: Seconds
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var use in MetricUses.Of(template))
        {
            if (use.Settings.Find("Unit") is null || AwsMetrics.Find(use.Namespace) is not { } known || !known.Units.TryGetValue(use.Name, out var right))
            {
                continue;
            }

            foreach (var unit in template.Texts(use.Settings, "Unit"))
            {
                if (unit.Text != right && template.CanMeet(unit.When, use.When))
                {
                    yield return At(unit.Place, $"Use the unit {right}, or none: {use.Name} is not published in {unit.Text}{unit.Origin}.");
                }
            }
        }
    }
}
