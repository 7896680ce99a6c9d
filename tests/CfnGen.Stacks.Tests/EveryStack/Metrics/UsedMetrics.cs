using System.Text.Json;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>Every metric that something in a template reads: alarms and scaling policies, with and without metric math, and the settings of functions.</summary>
internal static class UsedMetrics
{
    /// <summary>Where a resource may hold the mapping of one metric or the list of several.</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["AWS::ApplicationAutoScaling::ScalingPolicy"] = "Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification",
        ["AWS::AutoScaling::ScalingPolicy"] = "Properties/TargetTrackingConfiguration/CustomizedMetricSpecification",
        ["AWS::CloudWatch::Alarm"] = "Properties",
    };

    public static IEnumerable<(DeclaredResource User, Metric Metric)> In(TemplateDocument template) =>
        from resource in template.Resources()
        from metric in ByPlace(template, resource).Concat(BySettings(template, resource))
        select (resource, metric);

    private static IEnumerable<Metric> ByPlace(TemplateDocument template, DeclaredResource resource)
    {
        if (!Places.TryGetValue(resource.Type, out var place))
        {
            return [];
        }

        var alone = resource.At(place).OfType<MappingNode>();
        var inMath = resource.At($"{place}/Metrics/MetricStat").OfType<MappingNode>();
        return alone.SelectMany(holder => template.MetricsIn(holder, Unit(holder)))
            .Concat(inMath.SelectMany(holder => holder["Metric"] is MappingNode metric ? template.MetricsIn(metric, Unit(holder)) : []));
    }

    /// <summary>In the settings of a function, what it reads: an object <c>source</c> with namespace, metric and dimensions.</summary>
    private static IEnumerable<Metric> BySettings(TemplateDocument template, DeclaredResource resource) =>
        from document in ConfigurationTexts.JsonOf(resource)
        where document.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.Object
        from metric in FunctionMetrics.InSettings(template, document.GetProperty("source"))
        select metric;

    private static string? Unit(MappingNode holder) => holder["Unit"] is { } unit ? NodeText.Of(unit) : null;
}
