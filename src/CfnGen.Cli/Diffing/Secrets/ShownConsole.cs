using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>A console on which stand-ins of secrets appear as a mark.</summary>
internal sealed class ShownConsole(IConsole console) : IConsole
{
    public TextWriter Results { get; } = new ShownWriter(console.Results);

    public void Line(Tone tone, string text, string rest = "") => console.Line(tone, StandIns.Shown(text), StandIns.Shown(rest));

    public void Notice(string message) => console.Notice(StandIns.Shown(message));
}
