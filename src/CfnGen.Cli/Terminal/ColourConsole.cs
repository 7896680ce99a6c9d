using Spectre.Console;

namespace CfnGen.Cli.Terminal;

/// <summary>The console of a person. Only it and its board touch Spectre.Console, so that a run without a terminal never loads it.</summary>
internal sealed class ColourConsole : IConsole
{
    private readonly IAnsiConsole console;
    private readonly TextWriter notices;

    public ColourConsole(TextWriter results, Func<TextWriter> notices)
    {
        Results = results;
        this.notices = notices();
        console = AnsiConsole.Create(new() { Out = new Terminal(results), Interactive = InteractionSupport.No });
    }

    public TextWriter Results { get; }

    public void Line(Tone tone, string text, string rest = "")
    {
        console.Write(new Text(VisibleText.Of(text), StyleOf(tone)));
        Results.Write(VisibleText.Of(rest));
        Results.Write('\n');
    }

    public void Notice(string message)
    {
        Results.Flush();
        notices.Write(VisibleText.OfLines(message));
        notices.Write('\n');
    }

    public IBoard OpenBoard() => OpenBoard(ScreenSize.Now);

    internal IBoard OpenBoard(Func<ScreenSize> size) => new ScreenBoard(console, Results, size);

    internal static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Name => new(decoration: Decoration.Bold),
        Tone.Good or Tone.Added => new(Color.Green),
        Tone.Changed => new(Color.Yellow),
        Tone.Faint => new(decoration: Decoration.Dim),
        Tone.Removed => new(Color.Red),
        Tone.Place => new(Color.Aqua),
        _ => Style.Plain,
    };

    // Spectre.Console's own knows a terminal only by Console.Out, which we leave alone.
    private sealed class Terminal(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = writer;

        public bool IsTerminal => true;

        // A template's line is never broken: it may be copied.
        public int Width => 100_000;

        public int Height => 100;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // The writer has its encoding already.
        }
    }
}
