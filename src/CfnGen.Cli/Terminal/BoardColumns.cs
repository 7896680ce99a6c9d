using Spectre.Console;

namespace CfnGen.Cli.Terminal;

/// <summary>Rows of a board, side by side. On a narrow screen the types go first, then the states: a name and how long it takes say most.</summary>
internal sealed class BoardColumns
{
    private const string Gap = "  ";
    private const int ShortestName = 12;

    private readonly IReadOnlyList<BoardRow> rows;
    private readonly int name;
    private readonly int type;
    private readonly int status;

    public BoardColumns(IReadOnlyList<BoardRow> rows, int width)
    {
        this.rows = rows;
        int longestName = 0, longestType = 0, longestStatus = 0, longestProgress = 0;
        foreach (var row in rows)
        {
            longestName = Math.Max(longestName, NameOf(row).Length);
            longestType = Math.Max(longestType, row.Type.Length);
            longestStatus = Math.Max(longestStatus, row.Status.Length);
            longestProgress = Math.Max(longestProgress, row.Progress.Length);
        }

        var left = width - longestProgress - Gap.Length - longestName;
        status = TakeOf(longestStatus);
        type = status == 0 ? 0 : TakeOf(longestType);
        name = Math.Min(longestName, Math.Max(ShortestName, longestName + left));

        int TakeOf(int column)
        {
            if (left < column + Gap.Length)
            {
                return 0;
            }

            left -= column + Gap.Length;
            return column;
        }
    }

    /// <summary>One row, in pieces of one style each. It may still be wider than the screen.</summary>
    public IEnumerable<(string Text, Style Style)> Row(int index)
    {
        var row = rows[index];
        yield return (Padded(NameOf(row), name), ColourConsole.StyleOf(row.Tone));
        if (type > 0)
        {
            yield return (Padded(row.Type, type), ColourConsole.StyleOf(Tone.Faint));
        }

        if (status > 0)
        {
            yield return (Padded(row.Status, status), Style.Plain);
        }

        yield return (row.Progress, Style.Plain);
    }

    private static string NameOf(BoardRow row) => new string(' ', 2 + (2 * row.Depth)) + row.Name;

    private static string Padded(string text, int width) => (text.Length <= width ? text : $"{text[..(width - 1)]}…").PadRight(width) + Gap;
}
