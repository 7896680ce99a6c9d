namespace CfnGen.Model.Documents.Yaml;

/// <summary>Comments on their way to the page: what one entry has, gathered from the nodes that share its line.</summary>
internal sealed class YamlCommentLines
{
    private readonly List<string> lines = [];
    private string? behind;

    /// <summary>Whether lines of their own wait.</summary>
    public bool HasLines => lines.Count > 0;

    /// <summary>Takes the comments that come before an entry and behind its first line.</summary>
    /// <param name="node">The entry's value.</param>
    /// <param name="indent">Where the entry's line starts.</param>
    public void Open(TemplateNode node, int indent)
    {
        for (var next = node; next is not null; next = SharingLine(next))
        {
            if (next.Comments is { } comments)
            {
                AddAll(lines, comments.Before, indent);
                SetBehind(comments.Behind, indent);
            }

            if (next is IntrinsicNode { Argument: SequenceNode sequence } && YamlShortForm.IsDottedGetAtt((IntrinsicNode)next))
            {
                OpenDotted(sequence, indent);
            }
        }
    }

    /// <summary>Takes the comments that follow an entry.</summary>
    public void Close(TemplateNode node, int indent)
    {
        if (SharingLine(node) is { } inner)
        {
            Close(inner, indent);
        }

        if (node.Comments is { After.Count: > 0 } comments)
        {
            AddAll(lines, comments.After, indent);
        }
    }

    public void AddLines(IReadOnlyList<string> comments, int indent) => AddAll(lines, comments, indent);

    public void AddEmptyLine() => lines.Add("");

    /// <summary>Hands all that waits to the next piece.</summary>
    public void MoveTo(YamlPiece piece)
    {
        if (lines.Count > 0)
        {
            piece.LinesBefore.AddRange(lines);
            lines.Clear();
        }

        piece.Behind = behind;
        behind = null;
    }

    public void MoveTo(YamlPage page)
    {
        page.WriteLines(lines);
        lines.Clear();
    }

    private static TemplateNode? SharingLine(TemplateNode node) =>
        node is IntrinsicNode intrinsic && YamlShortForm.Allows(intrinsic) ? intrinsic.Argument : null;

    private void OpenDotted(SequenceNode idAndAttribute, int indent)
    {
        foreach (var part in idAndAttribute.Items)
        {
            if (part.Comments is { } comments)
            {
                AddAll(lines, comments.Before, indent);
                SetBehind(comments.Behind, indent);
                AddAll(lines, comments.After, indent);
            }
        }
    }

    private void SetBehind(string? comment, int indent)
    {
        if (comment is null)
        {
            return;
        }

        if (behind is not null)
        {
            AddTo(lines, behind, indent);
        }

        behind = Printable(comment.ReplaceLineEndings(" "));
    }

    private static void AddAll(List<string> lines, IReadOnlyList<string> comments, int indent)
    {
        foreach (var comment in comments)
        {
            foreach (var line in comment.ReplaceLineEndings("\n").Split('\n'))
            {
                AddTo(lines, line, indent);
            }
        }
    }

    private static void AddTo(List<string> lines, string comment, int indent)
    {
        var start = comment.Length == 0 || comment[0] == '#' ? "#" : "# ";
        lines.Add(string.Concat(new string(' ', indent), start, Printable(comment)));
    }

    private static string Printable(string comment) =>
        string.Create(comment.Length, comment, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = YamlTraits.MustEscape(from[i]) && !char.IsSurrogate(from[i]) ? ' ' : from[i];
            }
        });
}
