using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Watching;

/// <summary>A console on which several write at once, each a whole line at a time; who has more to say locks it.</summary>
internal sealed class SharedConsole(IConsole console) : IConsole
{
    public TextWriter Results => console.Results;

    public void Line(Tone tone, string text, string rest = "")
    {
        lock (this)
        {
            console.Line(tone, text, rest);
        }
    }

    public void Notice(string message)
    {
        lock (this)
        {
            console.Notice(message);
        }
    }
}
