using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A metric in the namespace of metric filters is one that they publish.</summary>
/// <remarks>What resembles a published name is reported by <see cref="CustomMetricIsProduced"/>. Somebody else may publish in the same namespace, so this is a hint only.</remarks>
internal sealed class OwnMetricIsPublished : Rule
{
    public override RuleInfo Info { get; } = new("CG5314", Severity.Info,
        "A metric that is read in a namespace of the template's metric filters is one that they publish.",
        "CloudWatch takes any name. An alarm on a metric that nobody publishes never sees data.",
        MetricGuide.Filter)
    {
        Wrong = Example("Timeouts"),
        Right = Example("AppErrors"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        List<ProducedMetric>? produced = null;
        List<string>? texts = null;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in MetricUses.Of(template))
        {
            if (use.Namespace.StartsWith("AWS/", StringComparison.Ordinal) || !WrittenText.IsFixed(use.Namespace) || !WrittenText.IsFixed(use.Name))
            {
                continue;
            }

            produced ??= ProducedMetrics.OfFilters(template);
            if (NamesIn(produced, use.Namespace) is { Count: > 0 } names && !names.Contains(use.Name) && Misspelling.Of(use.Name, names) is null
                && !MayComeFromElsewhere(texts ??= ResourceTexts.Of(template), use, produced) && told.Add(use.NamePlace.Path))
            {
                yield return At(use.NamePlace, $"Make sure that something publishes '{use.Name}': the metric filters here publish {string.Join(", ", names)} in '{use.Namespace}'.");
            }
        }
    }

    private static List<string> NamesIn(List<ProducedMetric> produced, string space)
    {
        var names = new List<string>();
        foreach (var metric in produced)
        {
            if (metric.Namespace == space && !names.Contains(metric.Name))
            {
                names.Add(metric.Name);
            }
        }

        return names;
    }

    // The name may stand in code or a script; and whoever else is told the namespace, or may put metrics, publishes some.
    private static bool MayComeFromElsewhere(List<string> texts, MetricUse use, List<ProducedMetric> produced)
    {
        var filters = 0;
        foreach (var metric in produced)
        {
            filters += metric.Namespace == use.Namespace ? 1 : 0;
        }

        var mentions = 0;
        foreach (var text in texts)
        {
            if (text.Contains(use.Name, StringComparison.Ordinal) || text.Contains("PutMetricData", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            mentions += text.Contains(use.Namespace, StringComparison.Ordinal) ? 1 : 0;
        }

        return mentions > filters;
    }

    private static string Example(string name) => MetricGuide.AlarmOn($"""
              Namespace: Shop
              MetricName: {name}
              Statistic: Sum
              Period: 60
              TreatMissingData: notBreaching
        """, """
          Errors:
            Type: AWS::Logs::MetricFilter
            Properties:
              LogGroupName: shop
              FilterPattern: Error
              MetricTransformations: [{MetricNamespace: Shop, MetricName: AppErrors, MetricValue: '1', DefaultValue: 0}]
        """);
}
