using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>Metrics that the agent scrapes as a Prometheus server would, and turns into events of a log group from which CloudWatch takes them.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-PrometheusEC2.html"/>.</remarks>
public sealed record PrometheusCollection
{
    /// <summary>Added to each event as <c>ClusterName</c>.</summary>
    /// <value>Absent: the name of the ECS cluster in which the agent runs.</value>
    public CfnString? ClusterName { get; init; }

    /// <value>Absent: a name that the agent makes, of a group that no stack declares.</value>
    public CfnString? LogGroupName { get; init; }

    /// <summary>Where the <see cref="ScrapeConfiguration"/> lies: a path, or <c>env:PROMETHEUS_CONFIG_CONTENT</c>.</summary>
    public required string ConfigPath { get; init; }

    /// <value>Absent: only what the scrape configuration names.</value>
    public EcsServiceDiscovery? EcsServiceDiscovery { get; init; }

    /// <value>Absent: events without metrics.</value>
    public EmfProcessor? EmfProcessor { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["cluster_name"] = ClusterName,
        ["log_group_name"] = LogGroupName,
        ["prometheus_config_path"] = ConfigPath,
        ["ecs_service_discovery"] = EcsServiceDiscovery?.ToJson(),
        ["emf_processor"] = EmfProcessor?.ToJson(),
    };
}
