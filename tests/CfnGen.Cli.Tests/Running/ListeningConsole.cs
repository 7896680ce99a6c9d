using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Running;

/// <summary>A console that tells of each notice, so that a test can act at that moment.</summary>
internal sealed class ListeningConsole(IConsole console, Action<string> noticed) : IConsole
{
    public TextWriter Results => console.Results;

    public void Line(Tone tone, string text, string rest = "") => console.Line(tone, text, rest);

    public void Notice(string message)
    {
        console.Notice(message);
        noticed(message);
    }
}
