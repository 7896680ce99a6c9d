using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>What containers publish with an AWS SDK. No template can show that: it is what their images are asked for, told to them by variables.</summary>
internal static class ContainerMetrics
{
    /// <summary>By the container's name: the metric that the source document's application counts its messages with, and its unit.</summary>
    private static readonly Dictionary<string, (string Metric, string Unit)> Published = new(StringComparer.Ordinal)
    {
        ["consumer"] = ("messages_consumed_total", "Count"),
        ["producer"] = ("messages_produced_total", "Count"),
    };

    public static IEnumerable<Metric> In(TemplateDocument template)
    {
        foreach (var container in template.ResourcesOf("AWS::ECS::TaskDefinition").SelectMany(task => task.At("Properties/ContainerDefinitions")).OfType<MappingNode>())
        {
            var variables = NodeWalk.At(container, "Environment").OfType<MappingNode>()
                .ToDictionary(variable => NodeText.Of(variable["Name"]!), variable => NodeText.Of(variable["Value"]!), StringComparer.Ordinal);
            if (container["Name"] is { } name && Published.TryGetValue(NodeText.Of(name), out var published) && variables.TryGetValue("METRICS_NAMESPACE", out var space))
            {
                yield return new(space, published.Metric, Dimensions(variables), published.Unit);
            }
        }
    }

    private static Dictionary<string, string> Dimensions(Dictionary<string, string> variables) => new(StringComparer.Ordinal)
    {
        ["ClusterName"] = variables.GetValueOrDefault("METRICS_CLUSTER_NAME", ""),
        ["TaskGroup"] = variables.GetValueOrDefault("METRICS_TASK_GROUP", ""),
    };
}
