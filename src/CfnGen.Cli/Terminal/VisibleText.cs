using System.Globalization;
using System.Text;

namespace CfnGen.Cli.Terminal;

/// <summary>A line in which nothing steers the terminal, and nothing makes a reader see another text than there is.</summary>
/// <remarks>Control characters, ends of lines, marks of the direction of writing and what has no width are spelled out: <c>\u001B</c>, <c>\n</c>, <c>\u202E</c>.</remarks>
internal static class VisibleText
{
    public static string Of(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                return Spelled(text);
            }
        }

        return text;
    }

    /// <summary>The same of a text of several lines, whose ends stay.</summary>
    public static string OfLines(string text) => text.Contains('\n') ? string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(Of)) : Of(text);

    private static string Spelled(string text)
    {
        var spelled = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = !IsHidden(rune) ? spelled.Append(rune.ToString())
                : rune.Value == '\n' ? spelled.Append("\\n")
                : rune.Value == '\r' ? spelled.Append("\\r")
                : rune.IsBmp ? spelled.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")
                : spelled.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }

        return spelled.ToString();
    }

    // A tab does no harm, and scripts are indented with it.
    private static bool IsHidden(Rune rune) => rune.IsAscii
        ? rune.Value is < ' ' or '\u007F' && rune.Value != '\t'
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
