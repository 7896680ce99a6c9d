using CfnGen.Model.Documents.Reading;
using YamlDotNet.Core.Events;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>The anchored nodes of a document, and the copies of them that stand where aliases stood.</summary>
internal sealed class YamlAnchors(TemplateText text, NodeBudget budget)
{
    private readonly Dictionary<string, Anchor> anchors = new(StringComparer.Ordinal);

    /// <summary>Remembers a node's anchor, if it has one, until its end is read.</summary>
    public Anchor? Open(NodeEvent node) =>
        node.Anchor.IsEmpty ? null : anchors[node.Anchor.Value] = new();

    public TemplateNode Expand(AnchorAlias alias, int depth)
    {
        var name = alias.Value.Value;
        if (!anchors.TryGetValue(name, out var anchor))
        {
            throw Error($"The alias *{name} has no anchor &{name} before it; write the value itself.");
        }

        if (anchor.Node is not { } node)
        {
            throw Error($"The alias *{name} stands inside the node that it names, which would never end; write the value itself.");
        }

        if (!budget.TrySpend(anchor.Nodes))
        {
            throw Error(NodeBudget.Problem);
        }

        return Copy(node, depth);

        TemplateFormatException Error(string problem) => text.Error((int)alias.Start.Line, (int)alias.Start.Column, problem);

        // A copy, because the comments beside the anchor are not the alias's.
        TemplateNode Copy(TemplateNode from, int level)
        {
            if (level > NestingLimit.Levels)
            {
                throw Error(NestingLimit.Problem);
            }

            return from switch
            {
                ScalarNode scalar => ScalarNode.Make(scalar.Kind, scalar.Text, scalar.Source),
                IntrinsicNode intrinsic => new IntrinsicNode(intrinsic.Function, Copy(intrinsic.Argument, level + 1)) { Source = from.Source },
                SequenceNode sequence => new SequenceNode([.. sequence.Items.Select(item => Copy(item, level + 1))]) { Source = from.Source },
                MappingNode mapping => new MappingNode([.. mapping.Entries.Select(entry => new MappingEntry(entry.Key, Copy(entry.Value, level + 1), entry.KeySource))]) { Source = from.Source },
                _ => from,
            };
        }
    }

    /// <summary>A node by its name; without the node while it is still being read.</summary>
    public sealed class Anchor
    {
        public TemplateNode? Node { get; private set; }

        public int Nodes { get; private set; }

        public void Close(TemplateNode node, int nodes) => (Node, Nodes) = (node, nodes);
    }
}
