using CfnGen.Rules.OperationsRules.Metrics.Known;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A metric of AWS's is chosen by dimensions that the service gives it.</summary>
internal sealed class DimensionIsPublished : Rule
{
    public override RuleInfo Info { get; } = new("CG5303", Severity.Warning,
        "The dimensions of a metric of AWS's are those that the service gives it.",
        "A metric with another dimension is another metric, and nobody publishes it: the alarm never sees data.",
        MetricGuide.Services)
    {
        Wrong = MetricGuide.AlarmOn("""
                  Namespace: AWS/ApplicationELB
                  MetricName: TargetResponseTime
                  Dimensions: [{Name: LoadBalancerName, Value: app/web/50dc6c495c0c9188}]
                  Statistic: Average
                  Period: 60
            """),
        Right = MetricGuide.AlarmOn("""
                  Namespace: AWS/ApplicationELB
                  MetricName: TargetResponseTime
                  Dimensions: [{Name: LoadBalancer, Value: app/web/50dc6c495c0c9188}]
                  Statistic: Average
                  Period: 60
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in MetricUses.Of(template))
        {
            if (AwsMetrics.Find(use.Namespace) is not { Dimensions.Count: > 0 } known || use.Dimensions(template) is not { } dimensions)
            {
                continue;
            }

            foreach (var dimension in dimensions)
            {
                var name = dimension.Name;
                if (name.Origin.Length == 0 && WrittenText.IsFixed(name.Text) && !Has(known, name.Text) && told.Add(name.Place.Path))
                {
                    yield return At(name.Place, NearestName.Of(name.Text, known.Dimensions) is { } nearest
                        ? $"Did you mean '{nearest}'? Metrics of {known.Name} have no dimension '{name.Text}'."
                        : $"Choose the metric by {Names(known)}: metrics of {known.Name} have no dimension '{name.Text}'.");
                }
            }
        }
    }

    private static bool Has(AwsNamespace known, string dimension)
    {
        foreach (var name in known.Dimensions)
        {
            if (name == dimension)
            {
                return true;
            }
        }

        return false;
    }

    private static string Names(AwsNamespace known) => $"'{string.Join("', '", known.Dimensions)}'";
}
