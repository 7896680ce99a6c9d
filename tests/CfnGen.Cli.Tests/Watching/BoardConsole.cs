using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Watching;

/// <summary>A console whose board writes down each drawing that differs from the one before.</summary>
internal sealed class BoardConsole(TextWriter output) : IConsole, IBoard
{
    private string last = "";

    public TextWriter Results => output;

    public void Line(Tone tone, string text, string rest = "") => output.Write($"line {tone}: {text}{rest}\n");

    public void Notice(string message) => output.Write($"notice: {message}\n");

    public IBoard OpenBoard() => this;

    public void Draw(IReadOnlyList<BoardSection> sections)
    {
        var drawing = string.Concat(sections.Select(Text));
        if (drawing != last)
        {
            last = drawing;
            output.Write($"board:\n{drawing}");
        }
    }

    public void Clear()
    {
    }

    private static string Text(BoardSection section) =>
        $"  {section.Heading}\n{(section.Alert is { } alert ? $"  ! {alert}\n" : "")}{string.Concat(section.Rows.Select(Text))}";

    private static string Text(BoardRow row) => $"  {new string(' ', 2 * row.Depth)}[{row.Tone}] {row.Name} | {row.Type} | {row.Status} | {row.Progress}\n";
}
