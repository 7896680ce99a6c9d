using CfnGen.Model;
using CfnGen.Stacks.Parts.CloudWatchAgent;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>What the agent publishes and what policies and alarms read, written once, so that they cannot miss each other.</summary>
internal static class PrometheusWebMetrics
{
    public const string GroupDimension = nameof(AgentDimension.AutoScalingGroupName);
    public const string InstanceDimension = nameof(AgentDimension.InstanceId);

    public const string MemoryUtilization = "MemoryUtilization";
    public const string MemoryUnit = "Percent";

    public static ScrapedMetric ConnectionsWaiting { get; } =
        new("nginx_connections_waiting", Unit: "Count", Job: "Local_Nginx_Metrics", Origin: "web-server-nginx", Port: 9113);

    public static ScrapedMetric TcpSocketsInUse { get; } =
        new("node_sockstat_TCP_inuse", Unit: "Count", Job: "Local_NodeExporter_Metrics", Origin: "web-server-node-exporter", Port: 9100);

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<ScrapedMetric> Scraped { get; } = [TcpSocketsInUse, ConnectionsWaiting];

    /// <summary>The group's name and the value of its dimension. It is the stack's name and not a reference, because what the instances read at boot must not wait for their group.</summary>
    public static CfnString GroupName => Aws.StackName;

    public static CfnString PrometheusNamespace => $"{Aws.StackName}_Prometheus";

    public static CfnString MemoryNamespace => $"{Aws.StackName}_Memory";
}
