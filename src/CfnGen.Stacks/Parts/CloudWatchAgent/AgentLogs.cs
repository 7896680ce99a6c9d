using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>What the agent sends to CloudWatch Logs: files, and metrics that it scrapes, as events of the embedded metric format.</summary>
public sealed record AgentLogs
{
    public IReadOnlyList<LogFile> Files { get; init; } = [];

    /// <value>Absent: nothing is scraped.</value>
    public PrometheusCollection? Prometheus { get; init; }

    /// <summary>How long events wait at most until they are sent.</summary>
    /// <value>Absent: five seconds.</value>
    public TimeSpan? ForceFlushInterval { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["metrics_collected"] = Prometheus is null ? null : new JsonObject { ["prometheus"] = Prometheus.ToJson() },
        ["logs_collected"] = Files.Count == 0
            ? null
            : new JsonObject { ["files"] = new JsonObject { ["collect_list"] = JsonArray.Of(Files.Select(file => file.ToJson())) } },
        ["force_flush_interval"] = (long?)ForceFlushInterval?.TotalSeconds,
    };
}
