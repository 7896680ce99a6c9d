using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>One metric that an alarm or a scaling policy reads.</summary>
/// <param name="Metric">What names it.</param>
/// <param name="Settings">What says how it is read: the alarm, the policy's specification, or the statistic of metric math.</param>
/// <param name="Namespace">Its namespace, as it is written.</param>
/// <param name="NamespacePlace">Where that stands.</param>
/// <param name="Name">Its name, as it is written.</param>
/// <param name="NamePlace">Where that stands.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record MetricUse(
    CheckedObject Metric, CheckedObject Settings, string Namespace, Place NamespacePlace, string Name, Place NamePlace, Assumptions When)
{
    // What alarms and the policies of both services call them.
    private static readonly string[] DimensionTypes = ["Dimension", "MetricDimension", "TargetTrackingMetricDimension"];

    public CheckedResource Resource => Metric.Resource;

    /// <summary>Whether an alarm reads it, not a policy.</summary>
    public bool IsOfAlarm => Resource.Type == MetricUses.Alarm;

    /// <summary>Its dimensions; null where not all of their names are known.</summary>
    public List<MetricDimension>? Dimensions(CheckedTemplate template)
    {
        var found = new List<MetricDimension>();
        foreach (var list in template.Values(Metric, "Dimensions"))
        {
            if (!template.CanMeet(list.When, When))
            {
                continue;
            }

            foreach (var item in list.Place.Items)
            {
                if (OfItem(template, item) is not { } dimension)
                {
                    return null;
                }

                found.Add(dimension);
            }
        }

        return found.Count == 0 && Metric.Find("Dimensions") is { Node: not Model.Documents.SequenceNode } ? null : found;
    }

    private MetricDimension? OfItem(CheckedTemplate template, Place item)
    {
        foreach (var name in DimensionTypes)
        {
            foreach (var dimension in template.Properties.ObjectsOf(Resource.Type!, name))
            {
                if (ReferenceEquals(dimension.Resource, Resource) && dimension.Place.Path == item.Path && template.Texts(dimension, "Name") is [var known])
                {
                    return new(dimension, known);
                }
            }
        }

        return null;
    }
}
