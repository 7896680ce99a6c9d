using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CfnGen.Cli.Terminal;

/// <summary>A board at the lower end of a terminal: each drawing goes over the one before it.</summary>
/// <param name="size">Asked before each drawing.</param>
internal sealed class ScreenBoard(IAnsiConsole console, TextWriter screen, Func<ScreenSize> size) : IBoard
{
    private const string EraseRestOfLine = "\e[K";
    private const string EraseBelow = "\e[J";

    // How wide each line is that is on the screen.
    private readonly List<int> drawn = [];

    public void Draw(IReadOnlyList<BoardSection> sections)
    {
        if (sections.Count == 0)
        {
            Clear();
            return;
        }

        // In one piece and line over line, so that nobody sees an empty screen or half of it.
        var text = new StringBuilder(Return());
        drawn.Clear();
        foreach (var line in Rendered(sections))
        {
            drawn.Add(Segment.CellCount(line));
            text.Append(Coloured(line)).Append(EraseRestOfLine).Append('\n');
        }

        screen.Write(text.Append(EraseBelow));
        screen.Flush();
    }

    public void Clear()
    {
        if (drawn.Count > 0)
        {
            screen.Write(Return() + EraseBelow);
            drawn.Clear();
        }
    }

    /// <summary>Back to the first line of what is drawn.</summary>
    /// <remarks>Most terminals break lines anew when they become narrower, and these take more lines then.</remarks>
    private string Return()
    {
        var width = size().Width;
        var lines = drawn.Sum(line => Math.Max(1, (line + width - 1) / width));
        return lines == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\e[{lines}A\r");
    }

    /// <summary>No line is wider than the screen and all of them fit on it: what has left it at the top cannot be drawn over.</summary>
    private List<List<Segment>> Rendered(IReadOnlyList<BoardSection> sections)
    {
        var (columns, height) = size();
        // A line that fills the screen leaves the cursor in a place on which terminals do not agree, and the cursor has a line of its own.
        var (width, most) = (Math.Max(1, columns - 1), Math.Max(1, height - 1));
        var lines = new List<List<Segment>>();
        var shown = sections.Count <= most ? sections : [.. sections.Take(most - 1)];
        var spaces = BoardSpace.Share(shown, shown.Count < sections.Count ? shown.Count : most);
        for (var index = 0; index < shown.Count; index++)
        {
            AddSection(lines, shown[index], spaces[index], width);
        }

        if (shown.Count < sections.Count)
        {
            lines.Add(Line([(More("", sections.Count - shown.Count), ColourConsole.StyleOf(Tone.Faint))], width));
        }

        return lines;
    }

    private static void AddSection(List<List<Segment>> lines, BoardSection section, BoardSpace space, int width)
    {
        lines.Add(Line([(section.Heading, ColourConsole.StyleOf(Tone.Name))], width));
        if (space.HasAlert)
        {
            lines.Add(Line([(section.Alert!, ColourConsole.StyleOf(Tone.Removed))], width));
        }

        var shown = space.Rows == section.Rows.Count ? space.Rows : space.Rows - 1;
        if (shown > 0)
        {
            var table = new BoardColumns(section.Rows, width);
            for (var index = 0; index < shown; index++)
            {
                lines.Add(Line(table.Row(index), width));
            }
        }

        if (space.Rows > 0 && shown < section.Rows.Count)
        {
            lines.Add(Line([(More("  ", section.Rows.Count - shown), ColourConsole.StyleOf(Tone.Faint))], width));
        }
    }

    private static string More(string indent, int count) => string.Create(CultureInfo.InvariantCulture, $"{indent}and {count} more");

    private static List<Segment> Line(IEnumerable<(string Text, Style Style)> pieces, int width)
    {
        var line = new List<Segment>();
        foreach (var (text, style) in pieces)
        {
            // A tab is as wide as the terminal likes.
            var piece = new Segment(VisibleText.Of(text.Replace('\t', ' ')), style);
            var count = piece.CellCount();
            if (count > width)
            {
                line.Add(new(Cut(piece.Text, width), style));
                return line;
            }

            line.Add(piece);
            width -= count;
        }

        return line;
    }

    // Not Segment.SplitOverflow, which takes letters of two columns for one.
    private static string Cut(string text, int width)
    {
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = end + rune.Utf16SequenceLength;
            if (new Segment(text[..next]).CellCount() >= width)
            {
                break;
            }

            end = next;
        }

        return width > 0 ? $"{text[..end]}…" : "";
    }

    private string Coloured(List<Segment> line)
    {
        using var text = new StringWriter();
        var painter = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = (ColorSystemSupport)(int)console.Profile.Capabilities.ColorSystem,
            Out = new AnsiConsoleOutput(text),
            Interactive = InteractionSupport.No,
        });
        painter.Profile.Width = int.MaxValue;
        foreach (var segment in line)
        {
            painter.Write(new Text(segment.Text, segment.Style));
        }

        return text.ToString();
    }
}
