using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>Whether instances are measured every five minutes only.</summary>
/// <remarks>Instances and launch templates have that unless they ask for more; launch configurations unless they ask for less.</remarks>
internal static class BasicMonitoring
{
    /// <summary>Whether an instance, or what a group starts, surely has basic monitoring.</summary>
    public static bool IsOf(CheckedTemplate template, CheckedResource measured, Assumptions when) => measured.Type switch
    {
        "AWS::EC2::Instance" => measured.Properties?["LaunchTemplate"] is null && IsOff(template, measured, measured.Type, "Monitoring", when, standard: true),
        "AWS::AutoScaling::AutoScalingGroup" => Source(template, measured) is { } source && IsOf(template, source, when),
        "AWS::EC2::LaunchTemplate" => IsOffInTemplate(template, measured, when),
        "AWS::AutoScaling::LaunchConfiguration" => IsOff(template, measured, measured.Type, "InstanceMonitoring", when, standard: false),
        _ => false,
    };

    // What the group starts its instances from; null where that is not in the template, or where there are several.
    private static CheckedResource? Source(CheckedTemplate template, CheckedResource group)
    {
        CheckedResource? only = null;
        foreach (var reference in template.References)
        {
            if (reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt && reference.Owner.IsResource && reference.Owner.Name == group.Name
                && template.FindResource(reference.Target) is { Type: "AWS::EC2::LaunchTemplate" or "AWS::AutoScaling::LaunchConfiguration" } source)
            {
                if (only is not null && !ReferenceEquals(only, source))
                {
                    return null;
                }

                only = source;
            }
        }

        return only;
    }

    private static bool IsOffInTemplate(CheckedTemplate template, CheckedResource launchTemplate, Assumptions when)
    {
        foreach (var data in template.Properties.ObjectsOf("AWS::EC2::LaunchTemplate", "LaunchTemplateData"))
        {
            if (!ReferenceEquals(data.Resource, launchTemplate) || !template.CanMeet(data.When, when))
            {
                continue;
            }

            foreach (var monitoring in template.Values(data, "Monitoring"))
            {
                if (monitoring.Place["Enabled"] is not { Node: ScalarNode } enabled || IsTrue(enabled))
                {
                    return false;
                }
            }

            return data.Find("Monitoring") is not { Node: IntrinsicNode };
        }

        return false;
    }

    private static bool IsOff(CheckedTemplate template, CheckedResource resource, string type, string property, Assumptions when, bool standard)
    {
        foreach (var properties in template.Properties.ObjectsOf(type))
        {
            if (!ReferenceEquals(properties.Resource, resource) || !template.CanMeet(properties.When, when))
            {
                continue;
            }

            if (properties.Find(property) is not { } place)
            {
                return standard;
            }

            return place.Node is ScalarNode && !IsTrue(place);
        }

        return false;
    }

    private static bool IsTrue(Place place) => string.Equals(place.Text, "true", StringComparison.OrdinalIgnoreCase);
}
