using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>What an agent scrapes lets the agent in.</summary>
public sealed class ScrapedPortTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_scraped_port_has_its_ingress_rule(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("FromPort: 9404", "FromPort: 9405")]
    [InlineData("ToPort: 9404", "ToPort: 9403")]
    [InlineData("SourceSecurityGroupId: !Ref AgentGroup", "SourceSecurityGroupId: !Ref TaskGroup")]
    [InlineData("IpProtocol: tcp", "IpProtocol: udp")]
    [InlineData("Secrets: [{ Name: CW_CONFIG_CONTENT, ValueFrom: !Ref Agent }]", "Name: agent")]
    public void Reports_a_port_that_the_agent_cannot_reach(string right, string wrong)
    {
        Assert.Contains(right, Reachable, StringComparison.Ordinal);

        var findings = Findings(TemplateReading.Template(Reachable.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains("9404", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_a_port_that_it_can()
    {
        var findings = Findings(TemplateReading.Template(Reachable));

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_agent_that_scrapes_another_host()
    {
        var template = TemplateReading.Template(
            """
            Resources:
              Scraping:
                Type: AWS::SSM::Parameter
                Properties:
                  Value: "scrape_configs:\n  - job_name: web\n    static_configs:\n      - targets: ['localhost:9113', 'db.internal:9187']\n"
            """);

        var findings = Findings(template);

        Assert.Contains("db.internal:9187", Assert.Single(findings), StringComparison.Ordinal);
    }

    private const string Reachable =
        """
        Resources:
          Agent:
            Type: AWS::SSM::Parameter
            Properties:
              Value: |
                { "logs": { "metrics_collected": { "prometheus": { "ecs_service_discovery": { "sd_target_cluster": "c",
                  "task_definition_list": [{ "sd_job_name": "tasks", "sd_metrics_ports": "9404", "sd_task_definition_arn_pattern": ".*:task-definition/Tasks:[0-9]+" }] } } } } }
          AgentTask: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Secrets: [{ Name: CW_CONFIG_CONTENT, ValueFrom: !Ref Agent }] }] } }
          AgentService: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: !Ref AgentTask, NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: [!Ref AgentGroup] } } } }
          AgentGroup: { Type: 'AWS::EC2::SecurityGroup' }
          Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { Family: Tasks } }
          Service: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: !Ref Task, NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: [!Ref TaskGroup] } } } }
          TaskGroup: { Type: 'AWS::EC2::SecurityGroup' }
          Scrapes: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: !Ref TaskGroup, SourceSecurityGroupId: !Ref AgentGroup, IpProtocol: tcp, FromPort: 9404, ToPort: 9404 } }
        """;

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        var agents = Agents(template).SelectMany(SecurityGroups).ToList();
        foreach (var target in ScrapeTargets.In(template))
        {
            if (target.Service is null)
            {
                if (target.Host is not ("localhost" or "127.0.0.1"))
                {
                    yield return $"an agent scrapes {target.Host}:{target.Port}, for which the stack has no rule: scrape what is on its own host, or find tasks by discovery.";
                }

                continue;
            }

            var service = template.Resources().First(resource => resource.Id == target.Service);
            if (agents.Count == 0 || !SecurityGroups(service).Any(group => Rules(template, group).Any(rule => Admits(rule, target.Port, agents))))
            {
                yield return $"{service} lets no agent reach its port {target.Port}: add an ingress rule from the agent's security group.";
            }
        }
    }

    /// <summary>The services whose containers get a configuration with discovery as a secret.</summary>
    private static IEnumerable<DeclaredResource> Agents(TemplateDocument template)
    {
        var configurations = template.Resources()
            .Where(resource => ConfigurationTexts.JsonOf(resource).Any(document => document.At("logs/metrics_collected/prometheus/ecs_service_discovery") is not null))
            .Select(resource => resource.Id)
            .ToHashSet(StringComparer.Ordinal);
        return template.ResourcesOf("AWS::ECS::Service").Where(service => template.ReferredTo(service.Text("Properties/TaskDefinition")) is { } task
            && task.At("Properties/ContainerDefinitions/Secrets").SelectMany(TemplateReading.References).Any(configurations.Contains));
    }

    private static IEnumerable<string> SecurityGroups(DeclaredResource service) => service.Texts("Properties/NetworkConfiguration/AwsvpcConfiguration/SecurityGroups");

    private static IEnumerable<MappingNode> Rules(TemplateDocument template, string group) =>
        (template.ReferredTo(group)?.At("Properties/SecurityGroupIngress") ?? [])
            .Concat(template.ResourcesOf("AWS::EC2::SecurityGroupIngress").Where(rule => SameGroup(group, rule.Text("Properties/GroupId"))).SelectMany(rule => rule.At("Properties")))
            .OfType<MappingNode>();

    private static bool Admits(MappingNode rule, int port, List<string> sources) =>
        Text(rule, "IpProtocol") == "tcp"
        && int.TryParse(Text(rule, "FromPort"), out var from) && from <= port
        && int.TryParse(Text(rule, "ToPort"), out var to) && to >= port
        && sources.Any(source => SameGroup(source, Text(rule, "SourceSecurityGroupId")));

    /// <summary>A group is referred to as a whole or by its attribute GroupId.</summary>
    private static bool SameGroup(string one, string? other) => one.Replace(".GroupId", "", StringComparison.Ordinal) == other?.Replace(".GroupId", "", StringComparison.Ordinal);

    private static string? Text(MappingNode mapping, string key) => mapping[key] is { } node ? NodeText.Of(node) : null;
}
