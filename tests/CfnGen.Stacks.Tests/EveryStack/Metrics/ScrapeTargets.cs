using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;
using YamlDotNet.RepresentationModel;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>What the CloudWatch agents of a template scrape: the static targets of its scrape configurations, and the tasks that its ECS discovery finds.</summary>
internal static class ScrapeTargets
{
    private const string Discovery = "logs/metrics_collected/prometheus/ecs_service_discovery";

    public static IEnumerable<ScrapeTarget> In(TemplateDocument template) => template.Resources()
        .SelectMany(resource => ConfigurationTexts.Of(resource).Where(text => text.Contains("scrape_configs:", StringComparison.Ordinal)).SelectMany(Static)
            .Concat(ConfigurationTexts.JsonOf(resource).Where(document => document.At(Discovery) is not null).SelectMany(document => Discovered(template, document))));

    private static IEnumerable<ScrapeTarget> Static(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        foreach (var job in Items(stream.Documents[0].RootNode, "scrape_configs"))
        {
            foreach (var targets in Items(job, "static_configs"))
            {
                var labels = Child(targets, "labels") is YamlMappingNode mapping
                    ? mapping.Children.ToDictionary(label => label.Key.ToString(), label => label.Value.ToString(), StringComparer.Ordinal)
                    : [];
                labels.TryAdd("job", Child(job, "job_name")?.ToString() ?? "");
                foreach (var target in Items(targets, "targets").Select(target => target.ToString().Split(':')))
                {
                    yield return new(int.Parse(target[^1], CultureInfo.InvariantCulture), target[0], null, labels);
                }
            }
        }
    }

    /// <summary>For each service whose task definition an entry's pattern finds: the labels are those that the agent gives every task.</summary>
    private static IEnumerable<ScrapeTarget> Discovered(TemplateDocument template, JsonElement document) =>
        from entry in document.ItemsAt($"{Discovery}/task_definition_list")
        from service in template.ResourcesOf("AWS::ECS::Service")
        let definition = template.ReferredTo(service.Text("Properties/TaskDefinition"))
        where definition?.Text("Properties/Family") is { } family
            && Regex.IsMatch($"arn:aws:ecs:eu-west-1:123456789012:task-definition/{family}:1", $"^{entry.TextAt("sd_task_definition_arn_pattern")}$")
        from port in (entry.TextAt("sd_metrics_ports") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)
        select new ScrapeTarget(int.Parse(port, CultureInfo.InvariantCulture), null, service.Id, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["job"] = entry.TextAt("sd_job_name") ?? "",
            ["ClusterName"] = document.TextAt($"{Discovery}/sd_target_cluster") ?? "",
            ["TaskGroup"] = $"service:{service.Text("Properties/ServiceName") ?? $"${{{service.Id}.Name}}"}",
        });

    private static YamlNode? Child(YamlNode node, string key) => node is YamlMappingNode mapping && mapping.Children.TryGetValue(key, out var child) ? child : null;

    private static IEnumerable<YamlNode> Items(YamlNode node, string key) => Child(node, key) is YamlSequenceNode sequence ? sequence.Children : [];
}
