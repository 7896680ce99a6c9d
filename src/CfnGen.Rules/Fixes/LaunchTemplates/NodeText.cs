using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>New entries as text, in the indentation of the file.</summary>
internal static class NodeText
{
    private const int WritersStep = 2;

    /// <summary>An entry of a block, on lines of its own.</summary>
    public static string Block(string key, TemplateNode value, int indent, int step, string newLine)
    {
        var lines = new TemplateDocument(new([new(key, value)])).ToYaml().TrimEnd('\n').Split('\n');
        return Lines(lines, indent, CanBeScaled(lines) ? step : WritersStep, newLine) + newLine;
    }

    /// <summary>An entry between braces, which begins where it is put in; the lines below it are indented.</summary>
    public static string Flow(string key, TemplateNode value, int indent, int step, string newLine)
    {
        var lines = Inner(key, value);
        return Lines(lines, indent, step, newLine)[indent..];
    }

    /// <summary>The same on one line.</summary>
    public static string OneLine(string key, TemplateNode value)
    {
        var text = new StringBuilder();
        foreach (var line in Inner(key, value))
        {
            // Texts in JSON have no ends of lines, so blanks at the start of a line are indentation.
            var piece = line.TrimStart();
            text.Append(text.Length == 0 || text[^1] is '{' or '[' || piece[0] is '}' or ']' ? "" : " ").Append(piece);
        }

        return text.ToString();
    }

    private static string[] Inner(string key, TemplateNode value)
    {
        var lines = new TemplateDocument(new([new(key, value)])).ToJson().TrimEnd('\n').Split('\n')[1..^1];
        for (var index = 0; index < lines.Length; index++)
        {
            lines[index] = lines[index][WritersStep..];
        }

        return lines;
    }

    // What follows a dash has its own step, and blanks in a text of several lines are part of it.
    private static bool CanBeScaled(string[] lines)
    {
        foreach (var line in lines)
        {
            if (line.AsSpan().TrimStart().StartsWith("- ") || line.EndsWith('|') || line.EndsWith("|-", StringComparison.Ordinal) || line.EndsWith("|+", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string Lines(string[] lines, int indent, int step, string newLine)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var own = line.Length - line.AsSpan().TrimStart(' ').Length;
            text.Append(text.Length == 0 ? "" : newLine);
            if (line.Length > 0)
            {
                text.Append(' ', indent + (own / WritersStep * step) + (own % WritersStep)).Append(line, own, line.Length - own);
            }
        }

        return text.ToString();
    }
}
