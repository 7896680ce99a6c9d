using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>Metrics as the properties of resources give them.</summary>
internal static partial class MetricReading
{
    /// <summary>The metric in a mapping with Namespace, MetricName and Dimensions: several where the namespace is chosen at deployment.</summary>
    public static IEnumerable<Metric> MetricsIn(this TemplateDocument template, MappingNode mapping, string? unit) =>
        mapping["Namespace"] is { } names && mapping["MetricName"] is { } name
            ? template.Choices(names).Select(choice => new Metric(choice, NodeText.Of(name), Dimensions(mapping), unit))
            : [];

    /// <summary>The one text of a value, or each that a lookup in a mapping of the template may give.</summary>
    public static IEnumerable<string> Choices(this TemplateDocument template, TemplateNode value) =>
        value is IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode map, _, ScalarNode key] } } call && call.Function == IntrinsicFunction.FindInMap
            ? Lookup(template, map.Text, key.Text)
            : NodeWalk.At(value, "").Select(NodeText.Of);

    /// <summary>A text, or each that it may become when it is looked up in a mapping of the template.</summary>
    public static IEnumerable<string> Choices(TemplateDocument template, string text) =>
        LookedUp().Match(text) is { Success: true } lookup ? Lookup(template, lookup.Groups["map"].Value, lookup.Groups["key"].Value) : [text];

    /// <summary>The values that a key has throughout a mapping of the template.</summary>
    public static IEnumerable<string> Lookup(TemplateDocument template, string map, string key) => template.Section("Mappings")
        .Where(entry => entry.Key == map)
        .SelectMany(entry => ((MappingNode)entry.Value).Entries)
        .SelectMany(choice => NodeWalk.At(choice.Value, key))
        .Select(NodeText.Of);

    private static Dictionary<string, string> Dimensions(MappingNode mapping) => NodeWalk.At(mapping, "Dimensions")
        .OfType<MappingNode>()
        .ToDictionary(dimension => NodeText.Of(dimension["Name"] ?? dimension["Key"]!), dimension => NodeText.Of(dimension["Value"]!), StringComparer.Ordinal);

    [GeneratedRegex(@"^!FindInMap \[(?<map>\w+), .*, (?<key>\w+)\]$")]
    private static partial Regex LookedUp();
}
