using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Groups;

/// <summary>The policies that stand beside a resource's properties: how it is created and updated.</summary>
internal static class ResourcePolicies
{
    public const string Group = "AWS::AutoScaling::AutoScalingGroup";

    /// <summary><c>AutoScalingRollingUpdate</c> of a group, once for each branch; none where it has none.</summary>
    public static IReadOnlyList<CheckedObject> RollingUpdate(this CheckedTemplate template, CheckedResource resource) =>
        template.Policy(resource, "UpdatePolicy", "AutoScalingRollingUpdate");

    /// <summary>The signals for which the creation of a resource waits, once for each branch.</summary>
    public static IReadOnlyList<CheckedObject> ResourceSignal(this CheckedTemplate template, CheckedResource resource) =>
        template.Policy(resource, "CreationPolicy", "ResourceSignal");

    public static IReadOnlyList<CheckedObject> Policy(this CheckedTemplate template, CheckedResource resource, string attribute, string name)
    {
        var found = new List<CheckedObject>();
        if (!template.Macros.MayChangeAnything && resource.Place[attribute] is { } policies)
        {
            foreach (var outer in Branches.Of(policies, resource.When, template.Conditions))
            {
                if (outer.Place[name] is { } policy)
                {
                    Collect(policy, resource, outer.When, template, found);
                }
            }
        }

        return found;
    }

    /// <summary>The properties of a resource, once for each branch that they can have.</summary>
    public static IEnumerable<CheckedObject> PropertiesOf(this CheckedTemplate template, CheckedResource resource)
    {
        foreach (var properties in template.Properties.ObjectsOf(resource.Type ?? ""))
        {
            if (ReferenceEquals(properties.Resource, resource))
            {
                yield return properties;
            }
        }
    }

    /// <summary>Whether the template says true, for each branch in which it does.</summary>
    public static IReadOnlyList<KnownText> WhenTrue(this CheckedTemplate template, CheckedObject checkedObject, string property)
    {
        var found = new List<KnownText>();
        foreach (var text in template.Texts(checkedObject, property))
        {
            if (string.Equals(text.Text, "true", StringComparison.OrdinalIgnoreCase))
            {
                found.Add(text);
            }
        }

        return found;
    }

    /// <summary>Whether its creation or its update may wait for signals; also where only deploy time knows.</summary>
    public static bool MayWaitForSignals(CheckedResource resource) =>
        IsOpen(resource.Place["CreationPolicy"], "ResourceSignal")
        || IsOpen(resource.Place["UpdatePolicy"], "AutoScalingRollingUpdate", "WaitOnResourceSignals");

    private static bool IsOpen(Place? place, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (place?.Node is IntrinsicNode)
            {
                return true;
            }

            place = place?[key];
        }

        return place is not null && place.Text is not ("false" or "False");
    }

    private static void Collect(Place policy, CheckedResource resource, Assumptions when, CheckedTemplate template, List<CheckedObject> found)
    {
        foreach (var branch in Branches.Of(policy, when, template.Conditions))
        {
            if (branch.Place.Node is MappingNode)
            {
                found.Add(new(branch.Place, new Definition { Name = policy.Name, Properties = PropertySet.Of([]) }, branch.Place.Entries, resource, branch.When));
            }
        }
    }
}
