using System.Globalization;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Small trees without functions as JSON, written by hand: the library that templates are written with would be a tenth of a whole start.</summary>
internal static class CompactJson
{
    /// <summary>Indented by two, with a line feed at the end.</summary>
    public static string Page(TemplateNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>On one line, without blanks.</summary>
    public static string Line(TemplateNode node)
    {
        var text = new StringBuilder();
        Append(text, node, null);
        return text.ToString();
    }

    private static void Append(StringBuilder text, TemplateNode node, int? depth)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } scalar:
                AppendText(text, scalar.Text);
                break;
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
            case SequenceNode sequence:
                AppendAll(text, '[', ']', sequence.Items.Count, depth, i => Append(text, sequence.Items[i], depth + 1));
                break;
            case MappingNode mapping:
                AppendAll(text, '{', '}', mapping.Entries.Count, depth, i =>
                {
                    AppendText(text, mapping.Entries[i].Key);
                    text.Append(depth is null ? ":" : ": ");
                    Append(text, mapping.Entries[i].Value, depth + 1);
                });
                break;
            default:
                throw new InvalidOperationException($"{NodeDescription.Of(node)} is known only at deploy time, and this is read before: write it out.");
        }
    }

    private static void AppendAll(StringBuilder text, char open, char close, int count, int? depth, Action<int> append)
    {
        text.Append(open);
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            NewLine(text, depth + 1);
            append(i);
        }

        if (count > 0)
        {
            NewLine(text, depth);
        }

        text.Append(close);
    }

    private static void NewLine(StringBuilder text, int? depth)
    {
        if (depth is { } indentation)
        {
            text.Append('\n').Append(' ', 2 * indentation);
        }
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    text.Append('\\').Append(character);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case < ' ' or '\u007f' or '\u2028' or '\u2029':
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        text.Append('"');
    }
}
