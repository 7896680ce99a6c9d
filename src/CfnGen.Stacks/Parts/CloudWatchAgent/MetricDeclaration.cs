using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>Metrics that are published, and their dimensions, for the targets whose labels match.</summary>
public sealed record MetricDeclaration
{
    /// <summary>The labels whose values are looked at, joined by <c>;</c>.</summary>
    public required IReadOnlyList<string> SourceLabels { get; init; }

    /// <summary>A regular expression for those values: <c>^web-server-nginx$</c>.</summary>
    public required CfnString LabelMatcher { get; init; }

    /// <summary>Sets of labels that become dimensions; a metric is published once for each set whose labels it all has.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Dimensions { get; init; }

    /// <summary>Regular expressions for the names of the metrics: <c>^nginx_connections_waiting$</c>.</summary>
    public required IReadOnlyList<string> MetricSelectors { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["source_labels"] = JsonArray.Of(SourceLabels),
        ["label_matcher"] = LabelMatcher,
        ["dimensions"] = JsonArray.Of(Dimensions.Select(JsonArray.Of)),
        ["metric_selectors"] = JsonArray.Of(MetricSelectors),
    };
}
