using CfnGen.Model;
using CfnGen.Stacks.Parts.CloudWatchAgent;
using Newtonsoft.Json.Linq;

namespace CfnGen.Stacks.Tests.Parts.CloudWatchAgent;

public sealed class AgentConfigurationTests
{
    [Fact]
    public void Writes_no_section_that_was_not_asked_for()
    {
        var configuration = new AgentConfiguration { CollectionInterval = TimeSpan.FromMinutes(1) };

        Assert.Equal("{\n  \"agent\": {\n    \"metrics_collection_interval\": 60\n  }\n}\n", configuration.ToText().ToString());
    }

    [Fact]
    public void Sends_files_to_log_groups()
    {
        var configuration = new AgentConfiguration
        {
            Logs = new() { Files = [new("/var/log/messages", $"{Aws.StackName}-logs", "{instance_id}/messages")], ForceFlushInterval = TimeSpan.FromSeconds(15) },
        };

        var json = Read(configuration);

        Assert.Equal(
            JToken.Parse("""{ "file_path": "/var/log/messages", "log_group_name": "the-stack-logs", "log_stream_name": "{instance_id}/messages" }"""),
            json.SelectToken("logs.logs_collected.files.collect_list[0]"));
        Assert.Equal(15, json.SelectToken("logs.force_flush_interval"));
        Assert.Null(json.SelectToken("logs.metrics_collected"));
    }

    [Fact]
    public void Publishes_metrics_of_the_instance_in_a_namespace_by_dimensions_that_the_agent_knows()
    {
        var configuration = new AgentConfiguration
        {
            Metrics = new()
            {
                Namespace = $"{Aws.StackName}_Memory",
                AppendDimensions = [AgentDimension.AutoScalingGroupName, AgentDimension.InstanceId],
                AggregationDimensions = [[AgentDimension.AutoScalingGroupName]],
                MetricsCollected = [new("mem", [new("mem_used_percent") { Rename = "MemoryUtilization", Unit = "Percent" }]) { CollectionInterval = TimeSpan.FromMinutes(1) }],
            },
        };

        var metrics = Read(configuration)["metrics"]!;

        Assert.Equal(
            JToken.Parse(
                """
                {
                  "namespace": "the-stack_Memory",
                  "append_dimensions": { "AutoScalingGroupName": "${aws:AutoScalingGroupName}", "InstanceId": "${aws:InstanceId}" },
                  "aggregation_dimensions": [["AutoScalingGroupName"]],
                  "metrics_collected": {
                    "mem": {
                      "measurement": [{ "name": "mem_used_percent", "rename": "MemoryUtilization", "unit": "Percent" }],
                      "metrics_collection_interval": 60
                    }
                  }
                }
                """).ToString(),
            metrics.ToString());
    }

    [Fact]
    public void Turns_scraped_metrics_into_metrics_of_cloudwatch()
    {
        var configuration = Scraping(new()
        {
            ClusterName = Aws.StackName,
            LogGroupName = $"{Aws.StackName}Prometheus",
            ConfigPath = "/etc/prometheus.yml",
            EmfProcessor = new()
            {
                MetricDeclarationDedup = true,
                MetricNamespace = "Ns",
                MetricUnits = [new("requests", "Count")],
                MetricDeclarations =
                [
                    new()
                    {
                        SourceLabels = ["origin"],
                        LabelMatcher = "^web$",
                        Dimensions = [["Group", "InstanceId"], ["Group"]],
                        MetricSelectors = ["^requests$"],
                    },
                ],
            },
        });

        var prometheus = Read(configuration).SelectToken("logs.metrics_collected.prometheus")!;

        Assert.Equal(
            JToken.Parse(
                """
                {
                  "cluster_name": "the-stack",
                  "log_group_name": "the-stackPrometheus",
                  "prometheus_config_path": "/etc/prometheus.yml",
                  "emf_processor": {
                    "metric_declaration_dedup": true,
                    "metric_namespace": "Ns",
                    "metric_unit": { "requests": "Count" },
                    "metric_declaration": [
                      {
                        "source_labels": ["origin"],
                        "label_matcher": "^web$",
                        "dimensions": [["Group", "InstanceId"], ["Group"]],
                        "metric_selectors": ["^requests$"]
                      }
                    ]
                  }
                }
                """).ToString(),
            prometheus.ToString());
    }

    [Fact]
    public void Finds_the_tasks_of_an_ecs_cluster_by_their_families()
    {
        var configuration = Scraping(new()
        {
            ConfigPath = "env:PROMETHEUS_CONFIG_CONTENT",
            EcsServiceDiscovery = new()
            {
                Frequency = TimeSpan.FromMinutes(1),
                TargetCluster = "orders",
                ClusterRegion = Aws.Region,
                ResultFile = "/tmp/targets.yaml",
                TaskDefinitions =
                [
                    new() { JobName = "consumers", MetricsPath = "/metrics", MetricsPorts = [8080, 9404], TaskDefinitionArnPattern = ".*:task-definition/Consumer:[0-9]+" },
                ],
            },
        });

        var discovery = Read(configuration).SelectToken("logs.metrics_collected.prometheus.ecs_service_discovery")!;

        Assert.Equal(
            JToken.Parse(
                """
                {
                  "sd_frequency": "1m",
                  "sd_target_cluster": "orders",
                  "sd_cluster_region": "eu-west-1",
                  "sd_result_file": "/tmp/targets.yaml",
                  "task_definition_list": [
                    {
                      "sd_job_name": "consumers",
                      "sd_metrics_path": "/metrics",
                      "sd_metrics_ports": "8080;9404",
                      "sd_task_definition_arn_pattern": ".*:task-definition/Consumer:[0-9]+"
                    }
                  ]
                }
                """).ToString(),
            discovery.ToString());
    }

    private static AgentConfiguration Scraping(PrometheusCollection prometheus) => new() { Logs = new() { Prometheus = prometheus } };

    private static JObject Read(AgentConfiguration configuration) => JObject.Parse(DeployedParameter.TextOf(configuration.ToText()));
}
