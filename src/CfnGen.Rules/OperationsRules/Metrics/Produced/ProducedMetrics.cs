using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics.Produced;

/// <summary>The metrics that metric filters and agents of a template publish.</summary>
internal static class ProducedMetrics
{
    public static List<ProducedMetric> Of(CheckedTemplate template)
    {
        var produced = OfFilters(template);
        foreach (var configuration in AgentConfiguration.Of(template))
        {
            foreach (var name in configuration.Metrics)
            {
                produced.Add(new(configuration.Namespace, name, "the agent", null));
            }
        }

        return produced;
    }

    public static List<ProducedMetric> OfFilters(CheckedTemplate template)
    {
        var produced = new List<ProducedMetric>();
        foreach (var filter in template.Properties.ObjectsOf("AWS::Logs::MetricFilter", "MetricTransformation"))
        {
            foreach (var space in template.Values(filter, "MetricNamespace"))
            {
                foreach (var name in template.Values(filter, "MetricName"))
                {
                    if (WrittenText.Of(space.Place) is { } spaceText && WrittenText.Of(name.Place) is { } nameText)
                    {
                        produced.Add(new(spaceText, nameText, $"'{filter.Resource.Name}'", filter));
                    }
                }
            }
        }

        return produced;
    }
}
