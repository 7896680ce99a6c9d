using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>An alarm on what a log filter counts knows what silence means.</summary>
internal sealed class FilterGivesZero : Rule
{
    public override RuleInfo Info { get; } = new("CG5307", Severity.Warning,
        "A metric filter behind an alarm says zero when nothing matches, or the alarm says what missing data means.",
        "Without DefaultValue the filter publishes nothing while no line matches: the alarm has INSUFFICIENT_DATA instead of OK, and one that has fired does not return to OK.",
        MetricGuide.Missing)
    {
        Wrong = Example(""),
        Right = Example(", DefaultValue: 0"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var filters = ProducedMetrics.OfFilters(template);
        if (filters.Count == 0)
        {
            yield break;
        }

        foreach (var use in MetricUses.Of(template))
        {
            if (!use.IsOfAlarm || !ReferenceEquals(use.Metric, use.Settings) || !TreatsAsMissing(template, use))
            {
                continue;
            }

            foreach (var metric in filters)
            {
                if (metric.Namespace == use.Namespace && metric.Name == use.Name && metric.Filter is { } filter && IsSilent(template, filter, use))
                {
                    // Filters with dimensions take no default value.
                    yield return At(use.NamePlace, filter.Find("Dimensions") is null
                        ? $"Set DefaultValue: 0 in {metric.Producer}, or TreatMissingData here: while no line matches, the filter publishes nothing."
                        : $"Set TreatMissingData: while no line matches, {metric.Producer} publishes nothing.");
                }
            }
        }
    }

    private static bool IsSilent(CheckedTemplate template, CheckedObject filter, MetricUse use)
    {
        foreach (var when in template.WhenAbsent(filter, "DefaultValue"))
        {
            if (template.CanMeet(when, use.When))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TreatsAsMissing(CheckedTemplate template, MetricUse use)
    {
        foreach (var known in template.Texts(use.Settings, "TreatMissingData"))
        {
            if (known.Text == "missing" && template.CanMeet(known.When, use.When))
            {
                return true;
            }
        }

        foreach (var when in template.WhenAbsent(use.Settings, "TreatMissingData"))
        {
            if (template.CanMeet(when, use.When))
            {
                return true;
            }
        }

        return false;
    }

    private static string Example(string more) => MetricGuide.AlarmOn("""
              Namespace: Shop
              MetricName: AppErrors
              Statistic: Sum
              Period: 60
        """, $$"""
          Errors:
            Type: AWS::Logs::MetricFilter
            Properties:
              LogGroupName: shop
              FilterPattern: Error
              MetricTransformations: [{MetricNamespace: Shop, MetricName: AppErrors, MetricValue: '1'{{more}}}]
        """);
}
