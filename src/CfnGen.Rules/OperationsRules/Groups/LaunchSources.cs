using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Groups;

/// <summary>What a group of instances is launched from: the launch templates and launch configurations that it refers to.</summary>
/// <param name="Resources">Those of this template.</param>
/// <param name="AreAllHere">Whether there are no others.</param>
internal sealed record LaunchSources(IReadOnlyList<CheckedResource> Resources, bool AreAllHere)
{
    public static LaunchSources Of(CheckedResource group, CheckedTemplate template)
    {
        var resources = new List<CheckedResource>();
        var areAllHere = true;
        foreach (var properties in template.Properties.ObjectsOf(ResourcePolicies.Group))
        {
            if (ReferenceEquals(properties.Resource, group))
            {
                areAllHere &= Collect(properties, "LaunchConfigurationName", template, resources) && properties.Find("InstanceId") is null;
            }
        }

        foreach (var specification in template.Properties.ObjectsOf(ResourcePolicies.Group, "LaunchTemplateSpecification"))
        {
            if (ReferenceEquals(specification.Resource, group))
            {
                areAllHere &= Collect(specification, "LaunchTemplateId", template, resources) && specification.Find("LaunchTemplateName") is null;
            }
        }

        return new(resources, areAllHere && resources.Count > 0);
    }

    // Whether every branch leads to a resource of the template.
    private static bool Collect(CheckedObject checkedObject, string property, CheckedTemplate template, List<CheckedResource> resources)
    {
        var areAllHere = true;
        foreach (var branch in template.Values(checkedObject, property))
        {
            if (template.TargetOf(branch.Place) is not { } target)
            {
                areAllHere = false;
            }
            else if (!resources.Contains(target.Resource))
            {
                resources.Add(target.Resource);
            }
        }

        return areAllHere;
    }
}
