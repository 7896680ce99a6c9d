using CfnGen.Model.Documents;
using CfnGen.Planning.Effects;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>What is written differently in one resource of both templates.</summary>
/// <param name="Found">Values that are not what they were.</param>
/// <param name="Settled">Where values are written differently and are the same.</param>
internal sealed record ResourceDifferences(IReadOnlyList<Difference> Found, IReadOnlyList<ValuePath> Settled)
{
    private static readonly ValuePath Properties = ValuePath.Root("Properties");

    private static ResourceDifferences None { get; } = new([], []);

    public static ResourceDifferences Of(PlannedResource before, PlannedResource after, Canonical canonical, SameValues same)
    {
        if (before.Node.Equals(after.Node))
        {
            return None;
        }

        if (before.Node is not MappingNode || after.Node is not MappingNode)
        {
            // A loop over what only deploy time knows.
            return new([new(ValuePath.Root(after.LogicalId), before.Node, after.Node)], []);
        }

        var properties = new ValueComparison(new PropertyTypes(after.CatalogueType), same);
        var attributes = new ValueComparison(EntryTypes.Instance, same);
        foreach (var name in NamesOf(before, after))
        {
            var (one, other) = (Value(before, name, canonical), Value(after, name, canonical));
            if (RetentionPolicy.IsOne(name) && RetentionPolicy.AreSame(before, after, name))
            {
                continue;
            }

            if (name == "Properties")
            {
                properties.Compare(Properties, one ?? new MappingNode([]), other ?? new MappingNode([]));
            }
            else
            {
                attributes.Compare(ValuePath.Root(name), one, other);
            }
        }

        return new([.. properties.Found, .. attributes.Found], [.. properties.Settled, .. attributes.Settled]);
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
