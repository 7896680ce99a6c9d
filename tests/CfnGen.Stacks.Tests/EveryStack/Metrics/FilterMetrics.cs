using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>What metric filters count in logs.</summary>
internal static class FilterMetrics
{
    public static IEnumerable<Metric> In(TemplateDocument template) =>
        from filter in template.ResourcesOf("AWS::Logs::MetricFilter")
        from transformation in filter.At("Properties/MetricTransformations").OfType<MappingNode>()
        let metric = new MappingNode([.. transformation.Entries.Select(entry => new MappingEntry(entry.Key == "MetricNamespace" ? "Namespace" : entry.Key, entry.Value))])
        from found in template.MetricsIn(metric, transformation["Unit"] is { } unit ? NodeText.Of(unit) : null)
        select found;
}
