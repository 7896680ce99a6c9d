using CfnGen.Model.Documents;
using CfnGen.Planning.Effects;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>What is written differently in one resource of both templates.</summary>
internal static class ResourceDifferences
{
    private static readonly ValuePath Properties = ValuePath.Root("Properties");

    public static IReadOnlyList<Difference> Of(PlannedResource before, PlannedResource after, Canonical canonical)
    {
        if (before.Node.Equals(after.Node))
        {
            return [];
        }

        if (before.Node is not MappingNode || after.Node is not MappingNode)
        {
            // A loop over what only deploy time knows.
            return [new(ValuePath.Root(after.LogicalId), before.Node, after.Node)];
        }

        var properties = new ValueComparison(new PropertyTypes(after.CatalogueType));
        var attributes = new ValueComparison(EntryTypes.Instance);
        foreach (var name in NamesOf(before, after))
        {
            var (one, other) = (Value(before, name, canonical), Value(after, name, canonical));
            if (name == "Properties")
            {
                properties.Compare(Properties, one ?? new MappingNode([]), other ?? new MappingNode([]));
            }
            else
            {
                attributes.Compare(ValuePath.Root(name), one, other);
            }
        }

        return [.. properties.Found, .. attributes.Found];
    }

    private static List<string> NamesOf(PlannedResource before, PlannedResource after)
    {
        var names = new List<string>();
        foreach (var resource in new[] { after, before })
        {
            foreach (var entry in (resource.Node as MappingNode)?.Entries ?? [])
            {
                if (!names.Contains(entry.Key))
                {
                    names.Add(entry.Key);
                }
            }
        }

        return names;
    }

    private static TemplateNode? Value(PlannedResource resource, string name, Canonical canonical)
    {
        var value = canonical.Of(resource[name]);
        return (name, value) switch
        {
            ("Condition", ScalarNode condition) => ScalarNode.String(canonical.Condition(condition.Text)),
            ("DependsOn", ScalarNode one) => new SequenceNode([one]),
            (_, MappingNode { Entries: [] } or SequenceNode { Items: [] }) => null,
            _ => value,
        };
    }
}
