using CfnGen.Model;
using CfnGen.Resources.ECS;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts.CloudWatchAgent;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>What the CloudWatch agent scrapes in the cluster and makes of it: its two configurations.</summary>
internal static class ScrapedMessages
{
    private const string Job = "kafka";
    private const string FoundTasks = "/tmp/cwagent_ecs_auto_sd.yaml";

    /// <summary>Once a minute, as often as the metrics are looked at.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>For the secret <c>PROMETHEUS_CONFIG_CONTENT</c>.</summary>
    public static ScrapeConfiguration Scraping => new()
    {
        Interval = Interval,
        Timeout = TimeSpan.FromSeconds(10),
        Jobs = [new(Job) { TargetFiles = [FoundTasks] }],
    };

    /// <summary>For the secret <c>CW_CONFIG_CONTENT</c>.</summary>
    /// <param name="cluster">Where tasks are looked for.</param>
    /// <param name="region">Of the cluster.</param>
    /// <param name="logs">Where the events are written.</param>
    /// <param name="producers">Of which jobs the produced messages are published.</param>
    public static AgentConfiguration Of(Ref<Cluster> cluster, CfnString region, Ref<LogGroup> logs, CfnString producers) => new()
    {
        Logs = new()
        {
            Prometheus = new()
            {
                ClusterName = cluster,
                LogGroupName = logs,
                ConfigPath = "env:PROMETHEUS_CONFIG_CONTENT",
                EcsServiceDiscovery = new()
                {
                    Frequency = Interval,
                    TargetCluster = cluster,
                    ClusterRegion = region,
                    ResultFile = FoundTasks,
                    TaskDefinitions = [TasksOf(MessageMetrics.ConsumerFamily), TasksOf(MessageMetrics.ProducerFamily)],
                },
                EmfProcessor = new()
                {
                    MetricNamespace = MessageMetrics.PrometheusNamespace,
                    MetricUnits = [new(MessageMetrics.Consumed, "Count"), new(MessageMetrics.Produced, "Count")],
                    MetricDeclarations =
                    [
                        Declared($"^{MessageMetrics.ConsumerFamily}$", MessageMetrics.Consumed),
                        Declared(producers, MessageMetrics.Produced),
                    ],
                },
            },
            ForceFlushInterval = TimeSpan.FromSeconds(5),
        },
    };

    private static EcsTaskDefinitionTarget TasksOf(string family) => new()
    {
        JobName = family,
        MetricsPath = MessageMetrics.MetricsPath,
        MetricsPorts = [MessageMetrics.MetricsPort],
        TaskDefinitionArnPattern = $".*:task-definition/{family}:[0-9]+",
    };

    private static MetricDeclaration Declared(CfnString jobs, string metric) => new()
    {
        SourceLabels = ["job"],
        LabelMatcher = jobs,
        Dimensions = [[MessageMetrics.ClusterName, MessageMetrics.TaskGroup]],
        MetricSelectors = [$"^{metric}$"],
    };
}
