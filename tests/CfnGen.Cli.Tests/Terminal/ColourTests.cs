using System.Diagnostics;
using CfnGen.Cli.Tests.Running;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Terminal;

/// <summary>Runs under a pseudo terminal, which the program <c>script</c> makes.</summary>
public sealed class ColourTests
{
    // Only colours and their like: .NET itself switches the keypad of a terminal on.
    private const string Styling = "\\e\\[[0-9;]*m";

    [ToolFact("script")]
    public void Colours_what_a_person_sees_at_a_terminal()
    {
        var output = RunAtTerminal("xterm-256color", noColour: "");

        Assert.Matches(Styling, output);
        Assert.Contains("created", output, StringComparison.Ordinal);
        Assert.Contains("    greeting.yaml", output, StringComparison.Ordinal);
    }

    [ToolFact("script")]
    public void Honours_NO_COLOR() => Assert.DoesNotMatch(Styling, RunAtTerminal("xterm-256color", noColour: "1"));

    [ToolFact("script")]
    public void Writes_plain_lines_to_a_dumb_terminal() => Assert.DoesNotMatch(Styling, RunAtTerminal("dumb", noColour: ""));

    private static string RunAtTerminal(string terminal, string noColour)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("script", ["-qec", $"'{StartedProgram.Dotnet}' '{StartedProgram.WithTestStacks}' generate greeting", "/dev/null"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = terminal;
        start.Environment["NO_COLOR"] = noColour;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
