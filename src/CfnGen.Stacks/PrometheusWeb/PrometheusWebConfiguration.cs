using CfnGen.Model;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts.CloudWatchAgent;
using static CfnGen.Stacks.PrometheusWeb.PrometheusWebMetrics;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>The files that instances fetch from parameters when they boot.</summary>
internal static class PrometheusWebConfiguration
{
    public const int StubStatusPort = 8080;
    public const string StubStatusPath = "/metrics";
    public const string ScrapeFile = "/opt/aws/amazon-cloudwatch-agent/etc/prometheus.yml";

    /// <summary>Stands in the scrape configuration until the instance, which alone knows its id, has put it there.</summary>
    public const string InstanceIdPlaceholder = "{instance_id}";

    private static readonly TimeSpan EveryMinute = TimeSpan.FromMinutes(1);

    /// <summary>Where nginx tells its numbers: on the instance's own address, to nobody else.</summary>
    public static CfnString StubStatus { get; } =
        $$"""
        server {
            listen 127.0.0.1:{{StubStatusPort}};
            location = {{StubStatusPath}} {
                stub_status;
            }
        }

        """;

    /// <summary>What the agent scrapes on its own instance.</summary>
    public static CfnString Scrape { get; } = new ScrapeConfiguration
    {
        Interval = EveryMinute,
        Timeout = TimeSpan.FromSeconds(10),
        Jobs =
        [
            .. Scraped.Select(metric => new ScrapeJob(metric.Job)
            {
                Targets = [new([$"localhost:{metric.Port}"], [new("origin", metric.Origin), new(GroupDimension, GroupName), new(InstanceDimension, InstanceIdPlaceholder)])],
                KeptMetrics = [metric.Name],
            }),
        ],
    }.ToText();

    /// <summary>What the agent makes of it, and of the instance's memory and log files.</summary>
    /// <param name="metrics">Takes the scraped metrics as events.</param>
    /// <param name="logs">Takes the files.</param>
    public static CfnString Agent(Ref<LogGroup> metrics, Ref<LogGroup> logs) => new AgentConfiguration
    {
        CollectionInterval = EveryMinute,
        Logs = new()
        {
            Files =
            [
                new("/var/log/cloud-init-output.log", logs, "{instance_id}/cloud-init-output.log"),
                new("/var/log/nginx/error.log", logs, "{instance_id}/nginx-error.log"),
            ],
            Prometheus = new()
            {
                ClusterName = GroupName,
                LogGroupName = metrics,
                ConfigPath = ScrapeFile,
                EmfProcessor = new()
                {
                    MetricDeclarationDedup = true,
                    MetricNamespace = PrometheusNamespace,
                    MetricUnits = [.. Scraped.Select(metric => new MetricUnit(metric.Name, metric.Unit))],
                    MetricDeclarations = [.. Scraped.Select(Declaration)],
                },
            },
        },
        Metrics = new()
        {
            Namespace = MemoryNamespace,
            AppendDimensions = [AgentDimension.AutoScalingGroupName, AgentDimension.InstanceId],
            AggregationDimensions = [[AgentDimension.AutoScalingGroupName]],
            MetricsCollected = [new("mem", [new("mem_used_percent") { Rename = MemoryUtilization, Unit = MemoryUnit }]) { CollectionInterval = EveryMinute }],
        },
    }.ToText();

    private static MetricDeclaration Declaration(ScrapedMetric metric) => new()
    {
        SourceLabels = ["origin"],
        LabelMatcher = $"^{metric.Origin}$",
        Dimensions = [[GroupDimension, InstanceDimension], [GroupDimension]],
        MetricSelectors = [$"^{metric.Name}$"],
    };
}
