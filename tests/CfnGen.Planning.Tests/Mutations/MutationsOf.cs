using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Tests.Mutations;

/// <summary>Every template that differs from another in one value.</summary>
internal static class MutationsOf
{
    /// <summary>Each scalar outside of functions' arguments gets another value, each call another argument.</summary>
    public static IEnumerable<Mutation> Values(TemplateDocument template) => Of(template.Root, [], Changed).Select(found => new Mutation(found.Place, new((MappingNode)found.Node)));

    /// <summary>Each entry of a mapping and each item of a list is gone once.</summary>
    public static IEnumerable<Mutation> Removals(TemplateDocument template) => Of(template.Root, [], _ => null).Select(found => new Mutation(found.Place, new((MappingNode)found.Node)));

    /// <summary>As many of them as keep a test short, from all over the template; which ones never changes.</summary>
    public static IReadOnlyList<Mutation> Some(IEnumerable<Mutation> mutations)
    {
        const int Most = 100;
        var all = mutations.ToList();
        return all.Count <= Most ? all : [.. Enumerable.Range(0, Most).Select(index => all[(int)((long)index * all.Count / Most)])];
    }

    private static IEnumerable<(IReadOnlyList<string> Place, TemplateNode Node)> Of(TemplateNode node, IReadOnlyList<string> place, Func<TemplateNode, TemplateNode?> change)
    {
        var children = node switch
        {
            MappingNode mapping => mapping.Entries.Select(entry => (Name: entry.Key, entry.Value)).ToList(),
            SequenceNode sequence => sequence.Items.Select((item, index) => (Name: index.ToString(CultureInfo.InvariantCulture), Value: item)).ToList(),
            _ => [],
        };
        for (var index = 0; index < children.Count; index++)
        {
            var (name, value) = children[index];
            IReadOnlyList<string> inner = [.. place, name];
            if (change(value) is var changed && !ReferenceEquals(changed, value))
            {
                yield return (inner, Rebuilt(node, index, changed));
            }

            foreach (var found in Of(value, inner, change))
            {
                yield return (found.Place, Rebuilt(node, index, found.Node));
            }
        }
    }

    private static TemplateNode Rebuilt(TemplateNode node, int index, TemplateNode? value)
    {
        if (node is MappingNode mapping)
        {
            var entries = mapping.Entries.ToList();
            var key = entries[index].Key;
            entries.RemoveAt(index);
            if (value is not null)
            {
                entries.Insert(index, new(key, value));
            }

            return new MappingNode(entries);
        }

        var items = ((SequenceNode)node).Items.ToList();
        items.RemoveAt(index);
        if (value is not null)
        {
            items.Insert(index, value);
        }

        return new SequenceNode(items);
    }

    private static TemplateNode Changed(TemplateNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.Integer } number => ScalarNode.Integer(long.Parse(number.Text, CultureInfo.InvariantCulture) + 1),
        ScalarNode { Kind: ScalarKind.Boolean } flag => ScalarNode.Boolean(flag.Text != "true"),
        ScalarNode text => ScalarNode.String(text.Text + "x"),
        IntrinsicNode => ScalarNode.String("another value"),
        _ => node,
    };
}
