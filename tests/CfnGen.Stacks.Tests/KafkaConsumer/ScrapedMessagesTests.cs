using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.KafkaConsumer;
using Newtonsoft.Json.Linq;

namespace CfnGen.Stacks.Tests.KafkaConsumer;

/// <summary>What the agent is told, as it reads it, beside what the rest of the stack expects of it.</summary>
public sealed class ScrapedMessagesTests
{
    private static readonly TemplateDocument Template = new KafkaConsumerStack().ToTemplate();

    private static readonly JToken Prometheus = ConfigurationFor("SDK");

    [Theory]
    [InlineData("cluster_name", "Cluster")]
    [InlineData("log_group_name", "AgentEvents")]
    [InlineData("prometheus_config_path", "env:PROMETHEUS_CONFIG_CONTENT")]
    [InlineData("ecs_service_discovery.sd_target_cluster", "Cluster")]
    [InlineData("ecs_service_discovery.sd_cluster_region", "eu-west-1")]
    [InlineData("emf_processor.metric_namespace", "ECS/ContainerInsights/Prometheus")]
    [InlineData("emf_processor.metric_unit.messages_produced_total", "Count")]
    [InlineData("emf_processor.metric_unit.messages_consumed_total", "Count")]
    public void Configures_the_agent(string path, string value) => Assert.Equal(value, Prometheus.SelectToken(path));

    [Theory]
    [InlineData("arn:aws:ecs:eu-west-1:123456789012:task-definition/KafkaConsumerTask:7", "KafkaConsumerTask")]
    [InlineData("arn:aws:ecs:eu-west-1:123456789012:task-definition/KafkaProducerTask:12", "KafkaProducerTask")]
    [InlineData("arn:aws:ecs:eu-west-1:123456789012:task-definition/MyKafkaProducerTask:12", null)]
    [InlineData("arn:aws:ecs:eu-west-1:123456789012:task-definition/the-stack-agent:1", null)]
    public void Finds_the_tasks_of_both_families(string definition, string? job)
    {
        var found = Prometheus.SelectTokens("ecs_service_discovery.task_definition_list[*]")
            .Where(target => Regex.IsMatch(definition, $"^(?:{target["sd_task_definition_arn_pattern"]})$"))
            .Select(target => (string?)target["sd_job_name"]);

        Assert.Equal(job, found.SingleOrDefault());
    }

    [Theory]
    [InlineData("Producer")]
    [InlineData("Consumer")]
    public void Scrapes_the_port_that_the_tasks_map_and_open_for_the_agent(string service)
    {
        var target = Prometheus.SelectToken($"ecs_service_discovery.task_definition_list[?(@.sd_job_name == 'Kafka{service}Task')]")!;

        Assert.Equal("/metrics", target["sd_metrics_path"]);
        Assert.Equal("9404", target["sd_metrics_ports"]);
        Assert.Contains("{ContainerPort: 9404}", Template.ValueAt($"Resources/{service}TaskDefinition/Properties/ContainerDefinitions/0/PortMappings"), StringComparison.Ordinal);
        Assert.Contains("SourceSecurityGroupId: !Ref AgentSecurityGroup, IpProtocol: tcp, FromPort: 9404", Template.ValueAt($"Resources/{service}SecurityGroup/Properties/SecurityGroupIngress"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KafkaProducerTask", "messages_produced_total")]
    [InlineData("KafkaConsumerTask", "messages_consumed_total")]
    public void Declares_the_count_by_cluster_and_group_of_tasks(string job, string metric)
    {
        var declaration = Prometheus.SelectTokens("emf_processor.metric_declaration[*]").Single(one => Regex.IsMatch(job, (string)one["label_matcher"]!));

        Assert.Equal(JToken.Parse("""["job"]"""), declaration["source_labels"]);
        Assert.Equal(JToken.Parse("""[["ClusterName", "TaskGroup"]]"""), declaration["dimensions"]);
        Assert.Equal(new JArray($"^{metric}$"), declaration["metric_selectors"]);
    }

    [Theory]
    [InlineData("SDK", true)]
    [InlineData("Prometheus", true)]
    [InlineData("PrometheusTotals", false)]
    public void Leaves_the_producers_metric_to_a_collector_that_publishes_totals(string source, bool published)
    {
        var declarations = ConfigurationFor(source).SelectTokens("emf_processor.metric_declaration[*]");

        var found = declarations.Where(one => Regex.IsMatch("KafkaProducerTask", (string)one["label_matcher"]!)).SelectMany(one => one["metric_selectors"]!);

        Assert.Equal(published ? ["^messages_produced_total$"] : [], found.Select(selector => (string?)selector));
    }

    [Fact]
    public void Starts_another_agent_when_another_choice_changes_its_configuration()
    {
        var environment = Template.ValueAt("Resources/AgentTaskDefinition/Properties/ContainerDefinitions/0/Environment/1");

        Assert.Equal("{Name: PRODUCER_JOBS, Value: !FindInMap [MessageSources, !Ref MetricSource, AgentJobs]}", environment);
    }

    [Fact]
    public void Reads_the_file_in_which_the_found_tasks_are_written()
    {
        var scraping = Template.ValueAt("Resources/AgentScraping/Properties/Value");

        Assert.Contains($"files: ['{Prometheus.SelectToken("ecs_service_discovery.sd_result_file")}']", scraping, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AgentConfiguration", "cloudwatch-agent")]
    [InlineData("AgentScraping", "prometheus-scrape")]
    public void Names_both_configurations_so_that_the_stack_may_be_called_as_one_likes(string parameter, string name) =>
        Assert.Equal($"!Sub /stacks/${{AWS::StackName}}/{name}", Template.ValueAt($"Resources/{parameter}/Properties/Name"));

    [Theory]
    [InlineData("Secrets/0", "{Name: CW_CONFIG_CONTENT, ValueFrom: !Sub arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${AgentConfiguration}}")]
    [InlineData("Secrets/1", "{Name: PROMETHEUS_CONFIG_CONTENT, ValueFrom: !Sub arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${AgentScraping}}")]
    [InlineData("Image", "!Ref AgentImage")]
    public void Gives_both_configurations_to_the_agent(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/AgentTaskDefinition/Properties/ContainerDefinitions/0/{property}"));

    [Fact]
    public void Pins_the_version_of_the_agent() => Assert.Matches(@":\d+\.\d+\.\w+$", Template.ValueAt("Parameters/AgentImage/Default"));

    [Theory]
    [InlineData("DesiredCount", "1")]
    [InlineData("DeploymentConfiguration/MaximumPercent", "100")]
    [InlineData("DeploymentConfiguration/MinimumHealthyPercent", "0")]
    public void Never_runs_two_agents_that_would_count_twice(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/AgentService/Properties/{property}"));

    [Fact]
    public void Writes_to_the_log_group_that_container_insights_looks_at() =>
        Assert.Equal("!Sub /aws/ecs/containerinsights/${Cluster}/prometheus", Template.ValueAt("Resources/AgentEvents/Properties/LogGroupName"));

    /// <summary>What the agent is told about Prometheus with one of the sources chosen.</summary>
    private static JToken ConfigurationFor(string source)
    {
        var chosen = new Dictionary<string, string> { ["MessageSources.AgentJobs"] = Template.ValueAt($"Mappings/MessageSources/{source}/AgentJobs") };

        return JToken.Parse(DeployedText.Of(Template, "Resources/AgentConfiguration/Properties/Value", chosen)).SelectToken("logs.metrics_collected.prometheus")!;
    }
}
