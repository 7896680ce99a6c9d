using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>What the CloudWatch agent collects and where it sends it: its JSON configuration.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-Configuration-File-Details.html"/>.</remarks>
public sealed record AgentConfiguration
{
    /// <summary>How often metrics are collected, where they do not say otherwise.</summary>
    /// <value>Absent: every minute.</value>
    public TimeSpan? CollectionInterval { get; init; }

    /// <value>Absent: no logs, and no metrics of Prometheus, which travel as logs.</value>
    public AgentLogs? Logs { get; init; }

    /// <value>Absent: no metrics of the instance itself.</value>
    public AgentMetrics? Metrics { get; init; }

    /// <summary>The JSON, for a parameter or a file; references inside become an <c>Fn::Sub</c>.</summary>
    public CfnString ToText() => new JsonObject
    {
        ["agent"] = CollectionInterval is { } interval ? new JsonObject { ["metrics_collection_interval"] = (long)interval.TotalSeconds } : null,
        ["logs"] = Logs?.ToJson(),
        ["metrics"] = Metrics?.ToJson(),
    }.ToText();
}
