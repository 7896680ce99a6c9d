using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>Finds for each comment the entry that a reader of the page would take it for.</summary>
internal sealed class YamlCommentPlacement
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly string text;
    private readonly List<YamlEntry> entries;
    private readonly MappingNode root;
    private readonly Dictionary<TemplateNode, Found> found = new(ReferenceEqualityComparer.Instance);

    private YamlCommentPlacement(string text, List<YamlEntry> entries, MappingNode root) =>
        (this.text, this.entries, this.root) = (text, entries, root);

    public static void Attach(string text, List<Comment> comments, List<YamlEntry> entries, MappingNode root)
    {
        if (comments.Count > 0)
        {
            new YamlCommentPlacement(text, entries, root).Attach(comments);
        }
    }

    private void Attach(List<Comment> comments)
    {
        var next = 0;
        foreach (var comment in comments)
        {
            while (next < entries.Count && entries[next].Start.Index < comment.Start.Index)
            {
                next++;
            }

            Place(comment.Start, next);
        }

        foreach (var (node, of) in found)
        {
            node.Attach(new() { Before = of.Before, Behind = of.Behind, After = of.After });
        }
    }

    /// <param name="comment">Where its number sign stands.</param>
    /// <param name="next">The first entry behind the comment.</param>
    private void Place(Mark comment, int next)
    {
        var line = TextOf(comment);
        if (next > 0 && !IsAlone(comment) && TryPlaceBehind(comment, next - 1, line))
        {
            return;
        }

        if (next == entries.Count)
        {
            Of(OwnerOfLast(comment)).After.Add(line);
        }
        else if (next == 0 && IsHead(comment))
        {
            Of(root).Before.Add(line);
        }
        else if (next > 0 && comment.Column > entries[next].Start.Column && EndedBefore(entries[next], entries[next - 1], comment) is { } ended)
        {
            Of(ended.Node!).After.Add(line);
        }
        else
        {
            Of(entries[next].Node!).Before.Add(line);
        }
    }

    /// <summary>Gives a comment to the outermost entry that starts on its line, or to the one that ends there.</summary>
    private bool TryPlaceBehind(Mark comment, int last, string line)
    {
        var entry = entries[last];
        while (last > 0 && entries[last - 1].Start.Line == comment.Line)
        {
            entry = entries[--last];
        }

        var owner = Of(entry.Node!);
        if (owner.Behind is not null)
        {
            return false;
        }

        owner.Behind = line;
        return true;
    }

    private TemplateNode OwnerOfLast(Mark comment)
    {
        for (var entry = entries.Count > 0 ? entries[^1] : null; entry?.Parent is not null; entry = entry.Parent)
        {
            if (entry.Start.Column <= comment.Column)
            {
                return entry.Node!;
            }
        }

        return root;
    }

    /// <summary>The innermost entry around <paramref name="last"/> that ends before <paramref name="next"/> and stands no deeper than the comment.</summary>
    private static YamlEntry? EndedBefore(YamlEntry next, YamlEntry last, Mark comment)
    {
        for (var entry = last; entry is not null && entry != next.Parent && entry.Parent != next.Parent; entry = entry.Parent)
        {
            if (entry.Start.Column <= comment.Column)
            {
                return entry;
            }
        }

        return null;
    }

    // The head of the file is parted from the first entry by an empty line.
    private bool IsHead(Mark comment)
    {
        var lines = text.AsSpan((int)comment.Index, (int)(entries[0].Start.Index - comment.Index)).EnumerateLines();
        var isEmpty = false;
        while (lines.MoveNext())
        {
            if (isEmpty)
            {
                return true;
            }

            // The last one is the entry's own line up to its start, and does not count.
            isEmpty = lines.Current.IsWhiteSpace();
        }

        return false;
    }

    private bool IsAlone(Mark comment)
    {
        for (var i = (int)comment.Index - 1; i >= 0 && Array.IndexOf(LineBreaks, text[i]) < 0; i--)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private string TextOf(Mark comment)
    {
        var rest = text.AsSpan((int)comment.Index + 1);
        var end = rest.IndexOfAny(LineBreaks);
        rest = (end < 0 ? rest : rest[..end]).TrimEnd();
        return (rest.Length > 0 && rest[0] == ' ' ? rest[1..] : rest).ToString();
    }

    private Found Of(TemplateNode node)
    {
        if (!found.TryGetValue(node, out var of))
        {
            found.Add(node, of = new());
        }

        return of;
    }

    private sealed class Found
    {
        public List<string> Before { get; } = [];

        public string? Behind { get; set; }

        public List<string> After { get; } = [];
    }
}
