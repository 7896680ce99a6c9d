using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CfnGen.Startup;

/// <summary>A program as it is published: compiled ahead with ReadyToRun, on the installed runtime.</summary>
internal sealed class PublishedProgram
{
    private readonly string path;

    private PublishedProgram(string path) => this.path = path;

    public static PublishedProgram Of(string root, string project, string name)
    {
        Console.Error.WriteLine($"Publishing {project} …");
        var artifacts = Path.Combine(root, "artifacts", "startup");
        var output = Path.Combine(artifacts, name);
        var publish = Start("dotnet",
        [
            "publish", Path.Combine(root, project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(artifacts, "build"), "-o", output, "--nologo", "-v", "q",
        ]);
        return publish.ExitCode == 0
            ? new(Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name))
            : throw new InvalidOperationException($"{project} could not be published:\n{publish.Output}");
    }

    /// <summary>Runs it without a terminal, in silence.</summary>
    public Run Run(params string[] args)
    {
        var run = Start(path, args);
        return run.ExitCode == 0
            ? run
            : throw new InvalidOperationException($"{path} {string.Join(' ', args)} ended with {run.ExitCode}:\n{run.Output}");
    }

    /// <summary>The same, where the end with findings is as good as any.</summary>
    public Run RunWithFindings(params string[] args) => Start(path, args);

    /// <summary>Starts any program and waits for its end.</summary>
    public static Run Start(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }
}
