using CfnGen.Cli.Tests.Running;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class ColourTests
{
    // Only colours and their like: .NET itself switches the keypad of a terminal on.
    private const string Styling = "\\e\\[[0-9;]*m";

    [ToolFact("script")]
    public void Colours_what_a_person_sees_at_a_terminal()
    {
        var output = RunWith([]);

        Assert.Matches($"{Styling}created{Styling}    greeting.yaml", output);
    }

    [ToolFact("script")]
    public void Honours_NO_COLOR() => Assert.DoesNotMatch(Styling, RunWith(new() { ["NO_COLOR"] = "1" }));

    [ToolFact("script")]
    public void Writes_plain_lines_to_a_dumb_terminal() => Assert.DoesNotMatch(Styling, RunWith(new() { ["TERM"] = "dumb" }));

    private static string RunWith(Dictionary<string, string> environment)
    {
        using var folder = new TemporaryFolder();
        return PseudoTerminal.Run(StartedProgram.WithTestStacks, folder.Path, "generate greeting", environment);
    }
}
