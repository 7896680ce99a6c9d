using CfnGen.Model.Documents;
using CfnGen.Planning.Effects;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>Finds resources that vanish under one logical id and come back under another, the same otherwise.</summary>
internal static class Renames
{
    /// <summary>The new logical ids by the former ones.</summary>
    public static IReadOnlyDictionary<string, string> Of(PlannedTemplate before, PlannedTemplate after)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var removed = Only(before, after);
        var added = Only(after, before);
        if (removed.Count == 0 || added.Count == 0)
        {
            return found;
        }

        // Renamed resources may refer to one another: whether two are the same is asked as if all that vanish and appear had one name.
        var anonymous = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in removed.Concat(added))
        {
            anonymous.Add(resource.LogicalId, "");
        }

        var canonical = new Canonical(anonymous);
        foreach (var former in removed)
        {
            var body = Body(former, canonical);
            for (var index = 0; index < added.Count; index++)
            {
                if (string.Equals(added[index].Type, former.Type, StringComparison.Ordinal) && AreSame(former, body, Body(added[index], canonical)))
                {
                    found.Add(former.LogicalId, added[index].LogicalId);
                    added.RemoveAt(index);
                    break;
                }
            }
        }

        return found;
    }

    private static List<PlannedResource> Only(PlannedTemplate one, PlannedTemplate other)
    {
        var only = new List<PlannedResource>();
        foreach (var resource in one.Resources)
        {
            if (other.Find(resource.LogicalId) is null)
            {
                only.Add(resource);
            }
        }

        return only;
    }

    private static TemplateNode Body(PlannedResource resource, Canonical canonical) =>
        canonical.Of(resource.Properties) ?? new MappingNode([]);

    private static bool AreSame(PlannedResource former, TemplateNode before, TemplateNode after) =>
        new ValueComparison(new PropertyTypes(former.CatalogueType)).AreSame(ValuePath.Root("Properties"), before, after);
}
