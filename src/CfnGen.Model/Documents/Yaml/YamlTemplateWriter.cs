using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>Writes a template as a careful person types it: short forms, blocks, empty lines between the parts, quotes only where needed.</summary>
internal sealed class YamlTemplateWriter
{
    public const int Indent = 2;

    /// <summary>No line between brackets is longer; text has no limit, because folding it would hide what it says.</summary>
    private const int Width = 110;

    /// <summary>From here on a list of numbers, such as allowed values, reads better on one line.</summary>
    private const int ManyNumbers = 4;

    private static readonly EmitterSettings Settings = new(Indent, int.MaxValue, false, YamlEvents.MaxSimpleKeyLength, false, true, "\n");

    private readonly YamlPage page;
    private readonly Emitter emitter;
    private readonly YamlCommentLines comments = new();
    private bool endsInEmptyLine;

    private YamlTemplateWriter(YamlPage page)
    {
        this.page = page;
        emitter = new(page, Settings);
    }

    public static void Write(TemplateDocument document, TextWriter target)
    {
        using var page = new YamlPage(target);
        new YamlTemplateWriter(page).Write(document.Root);
    }

    public static string ToText(TemplateDocument document)
    {
        using var page = new YamlPage(null);
        new YamlTemplateWriter(page).Write(document.Root);
        return page.ToString();
    }

    private void Write(MappingNode root)
    {
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, true));
        if (root.Comments is { Before.Count: > 0 } head)
        {
            comments.AddLines(head.Before, 0);
            comments.AddEmptyLine();
        }

        WriteRoot(root);
        emitter.Emit(new DocumentEnd(true));
        emitter.Emit(new StreamEnd());
        if (root.Comments is { } foot)
        {
            comments.AddLines(foot.Behind is { } behind ? [behind, .. foot.After] : foot.After, 0);
        }

        comments.MoveTo(page);
        page.Flush();
    }

    private void WriteRoot(MappingNode root)
    {
        if (root.Entries.Count == 0)
        {
            WriteText("{}");
            return;
        }

        emitter.Emit(YamlEvents.Mapping);
        for (var i = 0; i < root.Entries.Count; i++)
        {
            var entry = root.Entries[i];
            if (i > 0 && (TakesLines(root.Entries[i - 1].Value) || TakesLines(entry.Value)))
            {
                WriteEmptyLine();
            }

            WriteEntry(entry.Key, entry.Value, 0, 0, HasSpacedEntries(entry.Key));
        }

        emitter.Emit(YamlEvents.MappingEnd);
    }

    private void WriteEntry(string key, TemplateNode value, int indent, int lineIndent, bool spaced = false)
    {
        comments.Open(value, lineIndent);
        var piece = NextPiece();
        YamlSpelling.Append(piece.Text, key, YamlSpelling.StyleOf(key, YamlPlace.Key));
        emitter.Emit(piece.Text.Length > YamlEvents.MaxSimpleKeyLength ? YamlEvents.Tagged.LongKey : YamlEvents.Scalar);
        WriteValue(value, indent, indent + piece.Text.Length + ": ".Length, indent + Indent, spaced);
        comments.Close(value, indent);
    }

    /// <param name="node">The value of a key or an item of a sequence.</param>
    /// <param name="indent">Where its key or dash stands.</param>
    /// <param name="column">Where its text starts when it stays on that line.</param>
    /// <param name="firstLineIndent">Where the line of its first entry starts, which for a block behind a dash is the dash's own line.</param>
    /// <param name="spaced">Whether empty lines part its entries.</param>
    private void WriteValue(TemplateNode node, int indent, int column, int firstLineIndent, bool spaced = false)
    {
        switch (node)
        {
            case ScalarNode scalar:
                WriteScalar(null, scalar, indent);
                break;
            case IntrinsicNode intrinsic:
                WriteIntrinsic(intrinsic, indent, column, firstLineIndent);
                break;
            case MappingNode { Entries.Count: 0 }:
                WriteText("{}");
                break;
            case MappingNode mapping:
                emitter.Emit(YamlEvents.Mapping);
                WriteEntries(mapping, indent + Indent, firstLineIndent, spaced);
                break;
            case SequenceNode { Items.Count: 0 }:
                WriteText("[]");
                break;
            case SequenceNode sequence when AreManyNumbers(sequence, Width - column):
                YamlFlow.TryAppendItems(NextPiece().Text, sequence, Width);
                emitter.Emit(YamlEvents.Scalar);
                break;
            case SequenceNode sequence:
                emitter.Emit(YamlEvents.Sequence);
                WriteItems(sequence, indent + Indent, firstLineIndent);
                break;
        }
    }

    private void WriteIntrinsic(IntrinsicNode intrinsic, int indent, int column, int firstLineIndent)
    {
        if (!YamlShortForm.Allows(intrinsic))
        {
            emitter.Emit(YamlEvents.Mapping);
            WriteEntry(intrinsic.Function.Name, intrinsic.Argument, indent + Indent, firstLineIndent);
            emitter.Emit(YamlEvents.MappingEnd);
            return;
        }

        if (intrinsic.Argument is ScalarNode scalar)
        {
            WriteScalar(intrinsic.Function, scalar, indent);
            return;
        }

        var text = NextPiece().Text;
        if (YamlShortForm.AppendGetAtt(text, intrinsic, YamlPlace.Block) || TryAppendOnOneLine(text, intrinsic, Width - column))
        {
            emitter.Emit(YamlEvents.Scalar);
            return;
        }

        text.Clear();
        YamlShortForm.AppendTag(text, intrinsic.Function);
        if (intrinsic.Argument is MappingNode mapping)
        {
            emitter.Emit(YamlEvents.Tagged.Mapping);
            WriteEntries(mapping, indent + Indent, indent + Indent, spaced: false);
        }
        else
        {
            emitter.Emit(YamlEvents.Tagged.Sequence);
            WriteItems((SequenceNode)intrinsic.Argument, indent + Indent, indent + Indent);
        }
    }

    private void WriteEntries(MappingNode mapping, int indent, int firstLineIndent, bool spaced)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            if (spaced && i > 0 && (TakesLines(mapping.Entries[i - 1].Value) || TakesLines(entry.Value)))
            {
                WriteEmptyLine();
            }

            WriteEntry(entry.Key, entry.Value, indent, i == 0 ? firstLineIndent : indent);
        }

        emitter.Emit(YamlEvents.MappingEnd);
    }

    private void WriteItems(SequenceNode sequence, int indent, int firstLineIndent)
    {
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = sequence.Items[i];
            var lineIndent = i == 0 ? firstLineIndent : indent;
            comments.Open(item, lineIndent);
            WriteValue(item, indent, indent + Indent, lineIndent);
            comments.Close(item, indent);
        }

        emitter.Emit(YamlEvents.SequenceEnd);
    }

    private void WriteScalar(IntrinsicFunction? tag, ScalarNode scalar, int indent)
    {
        var text = NextPiece().Text;
        if (tag is not null)
        {
            YamlShortForm.AppendTag(text, tag);
            text.Append(' ');
        }

        var style = scalar.Kind == ScalarKind.String ? YamlSpelling.StyleOf(scalar.Text, YamlPlace.Block) : YamlScalarStyle.Plain;
        if (style == YamlScalarStyle.Literal)
        {
            YamlLiteral.Append(text, scalar.Text, indent + Indent);
            endsInEmptyLine = YamlLiteral.KeepsEmptyLines(scalar.Text);
        }
        else
        {
            YamlSpelling.Append(text, scalar.Text, style);
        }

        emitter.Emit(YamlEvents.Scalar);
    }

    private void WriteText(string text)
    {
        NextPiece().Text.Append(text);
        emitter.Emit(YamlEvents.Scalar);
    }

    private void WriteEmptyLine()
    {
        if (!endsInEmptyLine || comments.HasLines)
        {
            comments.AddEmptyLine();
        }
    }

    private YamlPiece NextPiece()
    {
        var piece = page.NextPiece();
        comments.MoveTo(piece);
        endsInEmptyLine = false;
        return piece;
    }

    private static bool TryAppendOnOneLine(TextBuffer to, IntrinsicNode intrinsic, int limit)
    {
        YamlShortForm.AppendTag(to, intrinsic.Function);
        to.Append(' ');
        return intrinsic.Argument switch
        {
            SequenceNode sequence => YamlFlow.TryAppendItems(to, sequence, limit),
            MappingNode mapping => YamlFlow.TryAppendEmpty(to, mapping),
            _ => false,
        };
    }

    private static bool AreManyNumbers(SequenceNode sequence, int limit)
    {
        var length = "[]".Length;
        foreach (var item in sequence.Items)
        {
            if (item is not ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float, Comments: null } number || (length += number.Text.Length + ", ".Length) > limit)
            {
                return false;
            }
        }

        return sequence.Items.Count >= ManyNumbers;
    }

    private static bool TakesLines(TemplateNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.Count > 0,
        SequenceNode sequence => sequence.Items.Count > 0,
        ScalarNode scalar => scalar.Text.Contains('\n'),
        _ => true,
    };

    private static bool HasSpacedEntries(string section) => section is "Parameters" or "Rules" or "Mappings" or "Resources" or "Outputs";
}
