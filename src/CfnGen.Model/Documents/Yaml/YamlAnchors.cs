using CfnGen.Model.Documents.Reading;
using YamlDotNet.Core.Events;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>The anchored nodes of a document, and how many nodes their aliases may add to it.</summary>
internal sealed class YamlAnchors(TemplateText text)
{
    /// <summary>A few lines of aliases to aliases make billions of nodes.</summary>
    private const int NodeBudget = 50_000;

    private readonly Dictionary<string, Anchor> anchors = new(StringComparer.Ordinal);
    private int spent;

    /// <summary>Remembers a node's anchor, if it has one, until its end is read.</summary>
    public Anchor? Open(NodeEvent node) =>
        node.Anchor.IsEmpty ? null : anchors[node.Anchor.Value] = new();

    public TemplateNode Expand(AnchorAlias alias, int depth, ref int nodes)
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

        spent += anchor.Nodes;
        nodes += anchor.Nodes;
        if (spent > NodeBudget)
        {
            throw Error("The aliases up to here stand for more than 50,000 nodes; write out fewer of them.");
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
