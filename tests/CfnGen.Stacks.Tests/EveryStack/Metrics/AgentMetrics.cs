using System.Text.Json;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>What CloudWatch agents on instances measure by themselves: the section <c>metrics</c> of their configurations.</summary>
internal static class AgentMetrics
{
    private const string GroupName = "AutoScalingGroupName";

    public static IEnumerable<Metric> In(TemplateDocument template) =>
        from resource in template.Resources()
        from document in ConfigurationTexts.JsonOf(resource)
        where document.At("metrics/metrics_collected") is not null
        from metric in Of(document.GetProperty("metrics"), Groups(template).ToList())
        select metric;

    /// <summary>Each measurement, once for each list of dimensions by which the agent sums it up over the instances of a group.</summary>
    private static IEnumerable<Metric> Of(JsonElement metrics, List<string> groups) =>
        from collected in metrics.GetProperty("metrics_collected").EnumerateObject()
        from measurement in collected.Value.ItemsAt("measurement")
        from dimensions in metrics.ItemsAt("aggregation_dimensions")
        let names = dimensions.EnumerateArray().Select(name => name.GetString()!).ToList()
        where names.SequenceEqual([GroupName]) && metrics.TextAt($"append_dimensions/{GroupName}")?.Replace("${!", "${", StringComparison.Ordinal) == $"${{aws:{GroupName}}}"
        from namedGroup in groups
        select new Metric(
            metrics.TextAt("namespace") ?? "CWAgent",
            Name(collected.Name, measurement),
            new Dictionary<string, string>(StringComparer.Ordinal) { [GroupName] = namedGroup },
            measurement.TextAt("unit"));

    /// <summary>The agent puts the plugin's name before the measurement's, where it is not there already, unless it is renamed.</summary>
    private static string Name(string plugin, JsonElement measurement)
    {
        var name = measurement.ValueKind == JsonValueKind.String ? measurement.GetString()! : measurement.TextAt("name")!;
        return measurement.TextAt("rename") ?? (name.StartsWith($"{plugin}_", StringComparison.Ordinal) ? name : $"{plugin}_{name}");
    }

    /// <summary>The names of groups: by reference, and by the name that they were given.</summary>
    private static IEnumerable<string> Groups(TemplateDocument template) => template.ResourcesOf("AWS::AutoScaling::AutoScalingGroup")
        .SelectMany(group => group.Texts("Properties/AutoScalingGroupName").Append($"${{{group.Id}}}"));
}
