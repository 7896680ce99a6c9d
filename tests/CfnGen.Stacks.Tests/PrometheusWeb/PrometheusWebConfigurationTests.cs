using CfnGen.Model.Documents;
using CfnGen.Stacks.PrometheusWeb;
using Newtonsoft.Json.Linq;
using YamlDotNet.RepresentationModel;

namespace CfnGen.Stacks.Tests.PrometheusWeb;

/// <summary>The contents of the parameters, as the instances get them.</summary>
public sealed class PrometheusWebConfigurationTests
{
    private const int LargestStandardParameter = 4096;

    /// <summary>The longest name that a stack can have, what follows from it, and the longest name of a log group that CloudFormation calls as it likes.</summary>
    private static readonly Dictionary<string, string> Longest = new()
    {
        ["AWS::StackName"] = new('s', 128),
        ["MetricEvents"] = new string('s', 128) + "Prometheus",
        ["Logs"] = new('l', 512),
    };

    private static readonly TemplateDocument Template = new PrometheusWebStack().ToTemplate();
    private static readonly JObject Agent = JObject.Parse(TextOf("AgentConfiguration"));

    [Theory]
    [InlineData("agent.metrics_collection_interval", "60")]
    [InlineData("logs.metrics_collected.prometheus.cluster_name", "the-stack")]
    [InlineData("logs.metrics_collected.prometheus.log_group_name", "MetricEvents")]
    [InlineData("logs.metrics_collected.prometheus.prometheus_config_path", "/opt/aws/amazon-cloudwatch-agent/etc/prometheus.yml")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_declaration_dedup", "True")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_namespace", "the-stack_Prometheus")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_unit.node_sockstat_TCP_inuse", "Count")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_unit.nginx_connections_waiting", "Count")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_declaration[0].source_labels[0]", "origin")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_declaration[0].label_matcher", "^web-server-node-exporter$")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_declaration[0].metric_selectors[0]", "^node_sockstat_TCP_inuse$")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_declaration[1].source_labels[0]", "origin")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_declaration[1].label_matcher", "^web-server-nginx$")]
    [InlineData("logs.metrics_collected.prometheus.emf_processor.metric_declaration[1].metric_selectors[0]", "^nginx_connections_waiting$")]
    [InlineData("metrics.namespace", "the-stack_Memory")]
    [InlineData("metrics.append_dimensions.AutoScalingGroupName", "${aws:AutoScalingGroupName}")]
    [InlineData("metrics.append_dimensions.InstanceId", "${aws:InstanceId}")]
    [InlineData("metrics.aggregation_dimensions[0][0]", "AutoScalingGroupName")]
    [InlineData("metrics.metrics_collected.mem.metrics_collection_interval", "60")]
    [InlineData("metrics.metrics_collected.mem.measurement[0].name", "mem_used_percent")]
    [InlineData("metrics.metrics_collected.mem.measurement[0].rename", "MemoryUtilization")]
    [InlineData("metrics.metrics_collected.mem.measurement[0].unit", "Percent")]
    public void The_agent_collects(string path, string value) => Assert.Equal(value, Agent.SelectToken(path)?.ToString());

    [Fact]
    public void The_agent_publishes_by_group_and_by_instance()
    {
        var declarations = Agent.SelectToken("logs.metrics_collected.prometheus.emf_processor.metric_declaration")!;

        Assert.Equal(2, declarations.Count());
        Assert.All(declarations, declaration => Assert.Equal("""[["AutoScalingGroupName","InstanceId"],["AutoScalingGroupName"]]""", Compact(declaration["dimensions"]!)));
    }

    [Fact]
    public void Every_file_goes_to_a_log_group_of_the_stack()
    {
        var files = Agent.SelectToken("logs.logs_collected.files.collect_list")!;

        Assert.All(files, file => Assert.Equal("Logs", (string?)file["log_group_name"]));
    }

    [Theory]
    [InlineData(0, "Local_NodeExporter_Metrics", "localhost:9100", "web-server-node-exporter")]
    [InlineData(1, "Local_Nginx_Metrics", "localhost:9113", "web-server-nginx")]
    public void The_agent_scrapes_its_own_instance(int index, string job, string target, string origin)
    {
        var scraped = Scrape()["scrape_configs"][index];
        var targets = scraped["static_configs"][0];

        Assert.Equal(job, scraped["job_name"]);
        Assert.Equal(target, targets["targets"][0]);
        Assert.Equal(origin, targets["labels"]["origin"]);
        Assert.Equal("the-stack", targets["labels"]["AutoScalingGroupName"]);
        Assert.Equal("{instance_id}", targets["labels"]["InstanceId"]);
    }

    [Theory]
    [InlineData(0, "node_sockstat_TCP_inuse")]
    [InlineData(1, "nginx_connections_waiting")]
    public void The_agent_keeps_of_a_scrape_what_it_publishes_and_nothing_else(int index, string metric)
    {
        var relabelling = Scrape()["scrape_configs"][index]["metric_relabel_configs"];

        Assert.Single(((YamlSequenceNode)relabelling).Children);
        Assert.Equal("__name__", relabelling[0]["source_labels"][0]);
        Assert.Equal(metric, relabelling[0]["regex"]);
        Assert.Equal("keep", relabelling[0]["action"]);
    }

    [Fact]
    public void The_agent_scrapes_every_minute()
    {
        var global = Scrape()["global"];

        Assert.Equal("1m", global["scrape_interval"]);
        Assert.Equal("10s", global["scrape_timeout"]);
    }

    [Fact]
    public void Nginx_tells_its_numbers_to_its_own_instance_only() =>
        Assert.Equal("server {\n    listen 127.0.0.1:8080;\n    location = /metrics {\n        stub_status;\n    }\n}\n", TextOf("NginxConfiguration"));

    [Theory]
    [InlineData("NginxConfiguration")]
    [InlineData("AgentConfiguration")]
    [InlineData("ScrapeConfiguration")]
    public void Is_a_text_that_fits_into_a_standard_parameter_whatever_the_stack_is_called(string parameter)
    {
        var text = DeployedText.Of(Template, $"Resources/{parameter}/Properties/Value", Longest);

        Assert.Equal("String", Template.ValueAt($"Resources/{parameter}/Properties/Type"));
        Assert.Equal("text", Template.ValueAt($"Resources/{parameter}/Properties/DataType"));
        Assert.InRange(text.Length, 1, LargestStandardParameter);
    }

    [Theory]
    [InlineData("NginxConfiguration")]
    [InlineData("AgentConfiguration")]
    [InlineData("ScrapeConfiguration")]
    [InlineData("LaunchTemplate")]
    public void Does_not_wait_for_the_group_that_waits_for_it(string resource)
    {
        var properties = Template.ValueAt($"Resources/{resource}/Properties");

        Assert.DoesNotContain("!Ref Group", properties, StringComparison.Ordinal);
        Assert.DoesNotContain("${Group", properties, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NginxConfiguration", "/stacks/the-stack/nginx-stub-status")]
    [InlineData("AgentConfiguration", "/stacks/the-stack/cloudwatch-agent")]
    [InlineData("ScrapeConfiguration", "/stacks/the-stack/prometheus-scrape")]
    public void Has_a_name_that_does_not_begin_with_the_stacks(string parameter, string name) =>
        Assert.Equal(name, DeployedText.Of(Template, $"Resources/{parameter}/Properties/Name"));

    private static YamlNode Scrape()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(TextOf("ScrapeConfiguration")));
        return stream.Documents[0].RootNode;
    }

    private static string TextOf(string parameter) => DeployedText.Of(Template, $"Resources/{parameter}/Properties/Value");

    private static string Compact(JToken token) => token.ToString(Newtonsoft.Json.Formatting.None);
}
