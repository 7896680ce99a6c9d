using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CfnGen.Cli.Terminal;

/// <summary>A board at the lower end of a terminal: each drawing goes over the one before it.</summary>
internal sealed class ScreenBoard(IAnsiConsole console, TextWriter screen) : IBoard
{
    private const int LeastWidth = 40;
    private const int LeastHeight = 6;

    private int drawn;

    public void Draw(IReadOnlyList<BoardSection> sections)
    {
        var lines = Rendered(sections);
        // In one piece, so that nobody sees half of it.
        var text = new StringBuilder(Erasing());
        foreach (var line in lines)
        {
            text.Append(line).Append('\n');
        }

        drawn = lines.Count;
        screen.Write(text);
        screen.Flush();
    }

    public void Clear()
    {
        screen.Write(Erasing());
        drawn = 0;
    }

    private string Erasing() => drawn == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"\e[{drawn}A\r\e[J");

    /// <summary>No line is wider than the screen and all of them fit on it: what has left it at the top cannot be drawn over.</summary>
    private List<string> Rendered(IReadOnlyList<BoardSection> sections)
    {
        var (width, height) = Size();
        var rows = Math.Max(1, (height - 2) / Math.Max(1, sections.Count) - 2);
        var lines = new List<string>();
        foreach (var section in sections)
        {
            lines.AddRange(Lines(new Text(VisibleText.Of(section.Heading), new(decoration: Decoration.Bold)) { Overflow = Overflow.Ellipsis }, width, 1));
            if (section.Alert is { } alert)
            {
                lines.AddRange(Lines(new Text(VisibleText.Of(alert), new(Color.Red)) { Overflow = Overflow.Ellipsis }, width, 2));
            }

            if (section.Rows.Count > 0)
            {
                lines.AddRange(Lines(TableOf(section.Rows, rows), width, rows));
            }
        }

        return lines.Count <= height - 1 ? lines : lines[..(height - 1)];
    }

    private static Grid TableOf(IReadOnlyList<BoardRow> rows, int most)
    {
        var grid = new Grid();
        for (var column = 0; column < 4; column++)
        {
            grid.AddColumn(new GridColumn().NoWrap());
        }

        var shown = rows.Count <= most ? rows.Count : most - 1;
        for (var index = 0; index < shown; index++)
        {
            var row = rows[index];
            grid.AddRow(
                Cell(new string(' ', 2 + (2 * row.Depth)) + row.Name, ColourConsole.StyleOf(row.Tone)),
                Cell(row.Type, ColourConsole.StyleOf(Tone.Faint)),
                Cell(row.Status, Style.Plain),
                Cell(row.Progress, Style.Plain));
        }

        if (shown < rows.Count)
        {
            grid.AddRow(Cell(string.Create(CultureInfo.InvariantCulture, $"  and {rows.Count - shown} more"), ColourConsole.StyleOf(Tone.Faint)), Text.Empty, Text.Empty, Text.Empty);
        }

        return grid;
    }

    private static Text Cell(string text, Style style) => new(VisibleText.Of(text), style) { Overflow = Overflow.Ellipsis };

    private List<string> Lines(IRenderable content, int width, int most)
    {
        var options = RenderOptions.Create(console, console.Profile.Capabilities) with { ConsoleSize = new(width, most) };
        var lines = new List<string>();
        foreach (var line in Segment.SplitLines(content.Render(options, width), width))
        {
            if (lines.Count < most)
            {
                lines.Add(Coloured(line));
            }
        }

        return lines;
    }

    private string Coloured(SegmentLine line)
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

    private static (int Width, int Height) Size()
    {
        try
        {
            return (Math.Max(LeastWidth, Console.WindowWidth - 1), Math.Max(LeastHeight, Console.WindowHeight));
        }
        catch (IOException)
        {
            // A terminal that does not tell its size.
            return (79, 24);
        }
    }
}
