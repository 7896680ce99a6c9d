using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApiGateway;

/// <summary>Whether two parts of an API belong to the same one.</summary>
internal static class SharedApi
{
    private const string Id = "RestApiId";

    /// <summary>Where a part names another API than a part that it refers to: the place of its own, and the name of the other.</summary>
    /// <param name="template">The template.</param>
    /// <param name="part">The part.</param>
    /// <param name="reference">Its property that refers to the other.</param>
    /// <param name="type">The type of the other.</param>
    public static IEnumerable<(Place Api, string Other)> Differences(CheckedTemplate template, CheckedObject part, string reference, string type)
    {
        foreach (var value in template.Values(part, reference))
        {
            var target = template.TargetOf(value.Place)?.Resource;
            foreach (var other in template.Properties.ObjectsOf(type))
            {
                foreach (var own in ReferenceEquals(other.Resource, target) ? template.Values(part, Id) : [])
                {
                    if (IsDifferent(template, own, other, value))
                    {
                        yield return (own.Place, other.Resource.Name);
                    }
                }
            }
        }
    }

    // Only two resources of the template surely are two APIs: parameters may have one value.
    private static bool IsDifferent(CheckedTemplate template, Branch own, CheckedObject other, Branch reference)
    {
        if (template.TargetOf(own.Place) is not { } one)
        {
            return false;
        }

        foreach (var theirs in template.Values(other, Id))
        {
            if (template.TargetOf(theirs.Place) is { } two
                && !ReferenceEquals(one.Resource, two.Resource)
                && template.CanMeet(own.When.And(theirs.When), reference.When))
            {
                return true;
            }
        }

        return false;
    }
}
