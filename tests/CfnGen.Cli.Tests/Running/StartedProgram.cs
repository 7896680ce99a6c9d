using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace CfnGen.Cli.Tests.Running;

/// <summary>A running process of the command line, with pipes for a terminal.</summary>
internal sealed class StartedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly Task<string> output;

    private StartedProgram(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>The command line that users get.</summary>
    public static string Shipped { get; } = Path.Join(AppContext.BaseDirectory, "cfngen.dll");

    /// <summary>The same command line with the stacks of <see cref="TestProgram"/>.</summary>
    public static string WithTestStacks { get; } = typeof(StartedProgram).Assembly.Location;

    public static StartedProgram Start(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] args) =>
        new(Command(program, folder, environment, args));

    /// <summary>Runs to the end.</summary>
    public static (int ExitCode, string Output, string Notices) Run(string program, string folder, params string[] args)
    {
        using var started = Start(program, folder, new Dictionary<string, string>(), args);
        return started.Finish();
    }

    public static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Waits until the process writes this line on standard error.</summary>
    public void WaitFor(string line) => WaitFor(line, read => read == line);

    /// <summary>Waits until the process writes a line on standard error that holds this.</summary>
    public void WaitForPart(string part) => WaitFor(part, read => read.Contains(part, StringComparison.Ordinal));

    public void Signal(PosixSignal signal) =>
        Assert.Equal(0, Kill(process.Id, signal switch
        {
            PosixSignal.SIGINT => 2,
            PosixSignal.SIGTERM => 15,
            _ => throw new ArgumentOutOfRangeException(nameof(signal)),
        }));

    /// <summary>Ends its standard input and waits for its end.</summary>
    public (int ExitCode, string Output, string Notices) Finish()
    {
        process.StandardInput.Close();
        var notices = process.StandardError.ReadToEndAsync();
        return process.WaitForExit(Patience)
            ? (process.ExitCode, output.Result, notices.Result)
            : throw new TimeoutException("The program did not end.");
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private void WaitFor(string text, Func<string, bool> isMeant)
    {
        while (process.StandardError.ReadLine() is { } read)
        {
            if (isMeant(read))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The program ended without writing '{text}'.");
    }

    private static ProcessStartInfo Command(string program, string folder, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        var start = new ProcessStartInfo(Dotnet, [program, .. args]) { WorkingDirectory = folder };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
