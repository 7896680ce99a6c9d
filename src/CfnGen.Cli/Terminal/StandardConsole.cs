using System.Text;

namespace CfnGen.Cli.Terminal;

/// <summary>This process's own console: in colour for a person at a terminal, plain for a pipe, a file, a dumb terminal or <c>NO_COLOR</c>.</summary>
internal sealed class StandardConsole : IConsole, IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IConsole console;

    private StandardConsole(IConsole console) => this.console = console;

    public TextWriter Results => console.Results;

    // Console.Out is not used: it sets up terminal, encodings and locks, which costs more than all our lines.
    public static StandardConsole Open()
    {
        var terminal = !Console.IsOutputRedirected;
        var results = new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = terminal, NewLine = "\n" };
        return new(terminal && TakesColours() ? Colours(results) : new PlainConsole(results, OpenNotices));
    }

    public void Line(Tone tone, string text, string rest = "") => console.Line(tone, text, rest);

    public void Notice(string message) => console.Notice(message);

    public IBoard? OpenBoard() => console.OpenBoard();

    public void Dispose() => Results.Dispose();

    private static StreamWriter OpenNotices() => new(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };

    private static bool TakesColours() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    // Its own method, so that compiling the caller does not load Spectre.Console.
    private static ColourConsole Colours(TextWriter results) => new(results, OpenNotices);
}
