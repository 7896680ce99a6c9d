namespace CfnGen.Cli.Terminal;

/// <summary>Text without colours, ended by LF on every system.</summary>
internal sealed class PlainConsole(TextWriter results, Func<TextWriter> notices) : IConsole
{
    private TextWriter? opened;

    public TextWriter Results { get; } = results;

    // Opened when first needed: most runs have nothing to say there.
    private TextWriter Notices => opened ??= notices();

    public void Line(Tone tone, string text, string rest = "")
    {
        Results.Write(VisibleText.Of(text));
        Results.Write(VisibleText.Of(rest));
        Results.Write('\n');
    }

    public void Notice(string message)
    {
        // Logs show results and notices in one stream: what was found stands before what follows from it.
        Results.Flush();
        Notices.Write(VisibleText.OfLines(message));
        Notices.Write('\n');
    }
}
