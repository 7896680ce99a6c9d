using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics.Produced;

/// <summary>All texts that could make something publish metrics: code, scripts and configuration.</summary>
internal static class ResourceTexts
{
    /// <summary>The texts of all resources but those that only read metrics, keys too.</summary>
    public static List<string> Of(CheckedTemplate template)
    {
        var texts = new List<string>();
        foreach (var resource in template.AllResources)
        {
            if (resource.Type is not (MetricUses.Alarm or "AWS::CloudWatch::Dashboard" or "AWS::AutoScaling::ScalingPolicy" or "AWS::ApplicationAutoScaling::ScalingPolicy"))
            {
                Collect(resource.Place.Node, texts);
            }
        }

        return texts;
    }

    private static void Collect(TemplateNode node, List<string> texts)
    {
        switch (node)
        {
            case ScalarNode scalar:
                texts.Add(scalar.Text);
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Collect(item, texts);
                }

                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    texts.Add(entry.Key);
                    Collect(entry.Value, texts);
                }

                break;
            case IntrinsicNode call:
                Collect(call.Argument, texts);
                break;
        }
    }
}
