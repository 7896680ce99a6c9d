namespace CfnGen.Cli.Terminal;

/// <summary>Text without colours, ended by LF on every system.</summary>
internal sealed class PlainConsole(TextWriter results, TextWriter notices) : IConsole
{
    public TextWriter Results { get; } = results;

    public TextWriter Notices { get; } = notices;

    public void Line(Tone tone, string text, string rest = "")
    {
        Results.Write(text);
        Results.Write(rest);
        Results.Write('\n');
    }

    public void Notice(string message)
    {
        Notices.Write(message);
        Notices.Write('\n');
    }
}
