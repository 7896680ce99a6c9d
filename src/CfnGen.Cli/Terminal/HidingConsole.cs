namespace CfnGen.Cli.Terminal;

/// <summary>A console on which some texts never appear.</summary>
internal sealed class HidingConsole(IConsole console, HiddenTexts hidden) : IConsole
{
    public TextWriter Results => console.Results;

    public void Line(Tone tone, string text, string rest = "") => console.Line(tone, hidden.Without(text), hidden.Without(rest));

    public void Notice(string message) => console.Notice(hidden.Without(message));

    public IBoard? OpenBoard() => console.OpenBoard() is { } board ? new Board(board, hidden) : null;

    private sealed class Board(IBoard board, HiddenTexts hidden) : IBoard
    {
        public void Draw(IReadOnlyList<BoardSection> sections) => board.Draw([.. sections.Select(Without)]);

        public void Clear() => board.Clear();

        private BoardSection Without(BoardSection section) => section with { Alert = section.Alert is { } alert ? hidden.Without(alert) : null };
    }
}
