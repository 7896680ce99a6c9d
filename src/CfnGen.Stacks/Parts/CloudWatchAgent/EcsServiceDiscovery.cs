using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>How the agent finds the tasks of an ECS cluster that it scrapes: by their task definitions.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights-Prometheus-Setup-autodiscovery-ecs.html"/>.</remarks>
public sealed record EcsServiceDiscovery
{
    public required TimeSpan Frequency { get; init; }

    /// <value>Absent: the cluster in which the agent runs.</value>
    public CfnString? TargetCluster { get; init; }

    /// <value>Absent: the region in which the agent runs.</value>
    public CfnString? ClusterRegion { get; init; }

    /// <summary>Where the agent writes what it found, and the scrape configuration reads it: <see cref="ScrapeJob.TargetFiles"/>.</summary>
    public required string ResultFile { get; init; }

    public required IReadOnlyList<EcsTaskDefinitionTarget> TaskDefinitions { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["sd_frequency"] = PrometheusDuration.Of(Frequency),
        ["sd_target_cluster"] = TargetCluster,
        ["sd_cluster_region"] = ClusterRegion,
        ["sd_result_file"] = ResultFile,
        ["task_definition_list"] = JsonArray.Of(TaskDefinitions.Select(target => target.ToJson())),
    };
}
