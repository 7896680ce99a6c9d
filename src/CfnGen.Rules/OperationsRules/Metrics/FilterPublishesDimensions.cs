using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>An alarm on what a log filter counts chooses it by the dimensions that the filter gives it.</summary>
internal sealed class FilterPublishesDimensions : Rule
{
    public override RuleInfo Info { get; } = new("CG5308", Severity.Warning,
        "An alarm chooses the metric of a metric filter by exactly the dimensions that the filter publishes.",
        "A metric with other dimensions, or without any, is another metric, and nobody publishes it: the alarm never sees data.",
        MetricGuide.Filter)
    {
        Wrong = Example("\n      Dimensions: [{Name: Stage, Value: production}]"),
        Right = Example(""),
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
            if (Published(filters, use) is { } metric
                && Names(metric) is { } published
                && use.Dimensions(template) is { } dimensions
                && !Equal(published, dimensions))
            {
                yield return At(use.NamePlace, published.Count == 0
                    ? $"Leave the dimensions out: {metric.Producer} publishes '{use.Name}' without any."
                    : $"Choose '{use.Name}' by the dimensions that {metric.Producer} publishes: '{string.Join("', '", published)}'.");
            }
        }
    }

    // Null where several filters publish it, perhaps each with other dimensions.
    private static ProducedMetric? Published(List<ProducedMetric> filters, MetricUse use)
    {
        ProducedMetric? only = null;
        foreach (var metric in filters)
        {
            if (metric.Namespace == use.Namespace && metric.Name == use.Name)
            {
                if (only is not null)
                {
                    return null;
                }

                only = metric;
            }
        }

        return only;
    }

    private static List<string>? Names(ProducedMetric metric)
    {
        var names = new List<string>();
        if (metric.Filter!.Find("Dimensions") is not { } list)
        {
            return names;
        }

        foreach (var item in list.Items)
        {
            if (item["Key"]?.Text is not { } name)
            {
                return null;
            }

            names.Add(name);
        }

        return names.Count == 0 ? null : names;
    }

    private static bool Equal(List<string> published, List<MetricDimension> dimensions)
    {
        var found = 0;
        foreach (var dimension in dimensions)
        {
            found += published.Contains(dimension.Name.Text) ? 1 : 0;
        }

        return found == published.Count && found == dimensions.Count;
    }

    private static string Example(string more) => MetricGuide.AlarmOn($"""
              Namespace: Shop
              MetricName: AppErrors
              Statistic: Sum
              Period: 60
              TreatMissingData: notBreaching{more}
        """, """
          Errors:
            Type: AWS::Logs::MetricFilter
            Properties:
              LogGroupName: shop
              FilterPattern: Error
              MetricTransformations: [{MetricNamespace: Shop, MetricName: AppErrors, MetricValue: '1', DefaultValue: 0}]
        """);
}
