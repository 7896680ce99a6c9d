using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>Metrics of the instance itself, which the agent publishes with <c>cloudwatch:PutMetricData</c>.</summary>
public sealed record AgentMetrics
{
    /// <value>Absent: <c>CWAgent</c>.</value>
    public CfnString? Namespace { get; init; }

    /// <summary>Dimensions of every metric. For the group's name the instance's role may call <c>ec2:DescribeTags</c>.</summary>
    public IReadOnlyList<AgentDimension> AppendDimensions { get; init; } = [];

    /// <summary>Sets of dimensions by which the metrics are published too, beside all of them together.</summary>
    public IReadOnlyList<IReadOnlyList<AgentDimension>> AggregationDimensions { get; init; } = [];

    public required IReadOnlyList<CollectedMetrics> MetricsCollected { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["namespace"] = Namespace,
        ["append_dimensions"] = AppendDimensions.Count == 0 ? null : Appended(),
        ["aggregation_dimensions"] = AggregationDimensions.Count == 0 ? null : JsonArray.Of(AggregationDimensions.Select(Names)),
        ["metrics_collected"] = Collected(),
    };

    private JsonObject Appended()
    {
        var appended = new JsonObject();
        foreach (var dimension in AppendDimensions)
        {
            appended[$"{dimension}"] = $$"""${aws:{{dimension}}}""";
        }

        return appended;
    }

    private JsonObject Collected()
    {
        var collected = new JsonObject();
        foreach (var metrics in MetricsCollected)
        {
            collected[metrics.Source] = metrics.ToJson();
        }

        return collected;
    }

    private static JsonArray Names(IReadOnlyList<AgentDimension> dimensions) => JsonArray.Of(dimensions.Select(dimension => dimension.ToString()));
}
