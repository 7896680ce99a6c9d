using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Where the keys and values of a file begin, to know how far one of them can reach.</summary>
internal sealed class NodeStarts
{
    private readonly SourceText source;
    private readonly List<int> starts = [];

    public NodeStarts(TemplateDocument document, SourceText source)
    {
        this.source = source;
        Add(document.Root);
        starts.Sort();
    }

    /// <summary>The piece of the text that holds a scalar and nothing of the next key or value.</summary>
    public (int Start, int End) Of(TemplateNode scalar)
    {
        var start = source.IndexOf(scalar.Source);
        foreach (var other in starts)
        {
            if (other > start)
            {
                return (start, other);
            }
        }

        return (start, source.Text.Length);
    }

    private void Add(TemplateNode node)
    {
        starts.Add(source.IndexOf(node.Source));
        switch (node)
        {
            case IntrinsicNode call:
                Add(call.Argument);
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    starts.Add(source.IndexOf(entry.KeySource));
                    Add(entry.Value);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Add(item);
                }

                break;
        }
    }
}
