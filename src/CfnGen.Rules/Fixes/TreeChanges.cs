using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes;

/// <summary>What a fix means to do to the tree, to compare it with what it did to the text.</summary>
internal sealed class TreeChanges
{
    private readonly Dictionary<TemplateNode, TemplateNode?> nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TemplateNode, string> keys = new(ReferenceEqualityComparer.Instance);

    /// <summary>Puts another node in the place of one; null removes it with its key.</summary>
    public void Replace(TemplateNode node, TemplateNode? other) => nodes[node] = other;

    /// <summary>Gives a value another key.</summary>
    public void Rename(TemplateNode value, string key) => keys[value] = key;

    /// <summary>Takes over the changes of another one.</summary>
    public void Add(TreeChanges other)
    {
        foreach (var (node, replacement) in other.nodes)
        {
            nodes[node] = replacement;
        }

        foreach (var (value, key) in other.keys)
        {
            keys[value] = key;
        }
    }

    public TemplateDocument Applied(TemplateDocument document) => new((MappingNode)Applied(document.Root)!);

    /// <summary>The node with all that changes in it; null when it is removed.</summary>
    public TemplateNode? Applied(TemplateNode node) => nodes.TryGetValue(node, out var other) ? other : node switch
    {
        MappingNode mapping => Applied(mapping),
        SequenceNode sequence => Applied(sequence),
        IntrinsicNode call => new IntrinsicNode(call.Function, Applied(call.Argument)!) { Source = call.Source, Comments = call.Comments },
        _ => node,
    };

    private MappingNode Applied(MappingNode mapping)
    {
        var entries = new List<MappingEntry>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            if (Applied(entry.Value) is { } value)
            {
                entries.Add(new(keys.GetValueOrDefault(entry.Value, entry.Key), value, entry.KeySource));
            }
        }

        return new(entries) { Source = mapping.Source, Comments = mapping.Comments };
    }

    private SequenceNode Applied(SequenceNode sequence)
    {
        var items = new List<TemplateNode>(sequence.Items.Count);
        foreach (var item in sequence.Items)
        {
            if (Applied(item) is { } kept)
            {
                items.Add(kept);
            }
        }

        return new(items) { Source = sequence.Source, Comments = sequence.Comments };
    }
}
