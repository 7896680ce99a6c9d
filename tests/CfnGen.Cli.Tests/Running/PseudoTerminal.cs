using System.Diagnostics;

namespace CfnGen.Cli.Tests.Running;

/// <summary>Runs the command line as a person sees it: under a terminal, which the program <c>script</c> makes.</summary>
internal static class PseudoTerminal
{
    /// <returns>All that appeared on the screen.</returns>
    public static string Run(string program, string folder, string args, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("script", ["-qec", $"'{StartedProgram.Dotnet}' '{program}' {args}", "/dev/null"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
