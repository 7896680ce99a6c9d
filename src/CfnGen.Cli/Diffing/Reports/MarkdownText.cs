using System.Text;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>Texts as Markdown, GitHub's kind, in which they stay what they are.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]~|";

    /// <summary>A text between other words: no sign in it begins an emphasis, a link, a tag or a cell.</summary>
    public static string Words(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '\n' or '\r' => " ",
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when Signs.Contains(character) => "\\" + character,
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A text between tags, where no sign of Markdown counts.</summary>
    public static string Html(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A text in code style. What it is fenced with is longer than what it holds.</summary>
    public static string Code(string text)
    {
        var fence = new string('`', LongestRun(text) + 1);
        var line = text.Replace('\n', ' ');
        // Without a space between, a backtick at an end would belong to the fence.
        var space = fence.Length > 1 ? " " : "";
        return line.Length == 0 ? "" : $"{fence}{space}{line}{space}{fence}";
    }

    /// <summary>The same in a table, where a bar ends a cell even in code.</summary>
    public static string CodeInCell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Lines as a block of code.</summary>
    /// <param name="lines">Without their ends.</param>
    /// <param name="language">What the block is coloured as.</param>
    public static IEnumerable<string> Block(IReadOnlyList<string> lines, string language)
    {
        var longest = 2;
        foreach (var line in lines)
        {
            longest = Math.Max(longest, LongestRun(line));
        }

        var fence = new string('`', longest + 1);
        yield return fence + language;
        foreach (var line in lines)
        {
            yield return line;
        }

        yield return fence;
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
