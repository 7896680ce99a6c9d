using System.Text;
using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>Texts as Markdown, GitHub's kind, in which they stay what they are.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]~|";

    // Shows nothing, and keeps what stands on both sides of it from being a mention, a number of an issue or a link.
    private const string Break = "<!-- -->";

    /// <summary>A text between other words: no sign in it begins an emphasis, a link, a mention, a tag or a cell.</summary>
    public static string Words(string text)
    {
        var line = Line(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var index = 0; index < line.Length; index++)
        {
            escaped.Append(line[index] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '@' => "@" + Break,
                '#' when index + 1 < line.Length && char.IsAsciiDigit(line[index + 1]) => "#" + Break,
                ':' when line.AsSpan(index + 1).StartsWith("//") => ":" + Break,
                '.' when index >= 3 && line.AsSpan(index - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => Break + ".",
                var sign when Signs.Contains(sign) => "\\" + sign,
                var other => other.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A text between tags, where no sign of Markdown counts.</summary>
    public static string Html(string text) => Line(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("@", "@" + Break, StringComparison.Ordinal);

    /// <summary>A text in code style. What it is fenced with is longer than what it holds.</summary>
    public static string Code(string text)
    {
        var fence = new string('`', LongestRun(text) + 1);
        var line = Line(text);
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
            yield return VisibleText.Of(line);
        }

        yield return fence;
    }

    private static string Line(string text) => VisibleText.Of(text.Replace('\n', ' '));

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
