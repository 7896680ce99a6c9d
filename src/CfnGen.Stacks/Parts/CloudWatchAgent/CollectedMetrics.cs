using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>The metrics of one source: of the memory, of disks.</summary>
/// <param name="Source">As the agent calls it: <c>mem</c>.</param>
/// <param name="Measurements">Which of its metrics.</param>
public sealed record CollectedMetrics(string Source, IReadOnlyList<Measurement> Measurements)
{
    /// <value>Absent: that of <see cref="AgentConfiguration.CollectionInterval"/>.</value>
    public TimeSpan? CollectionInterval { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["measurement"] = JsonArray.Of(Measurements.Select(measurement => measurement.ToJson())),
        ["metrics_collection_interval"] = (long?)CollectionInterval?.TotalSeconds,
    };
}
