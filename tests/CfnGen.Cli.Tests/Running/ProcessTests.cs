using System.Runtime.InteropServices;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Running;

/// <summary>What only shows in a process of its own: signals, the working folder, the two streams.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Prints_its_version_and_nothing_else()
    {
        var (exitCode, output, notices) = StartedProgram.Run(StartedProgram.Shipped, folder.Path, "--version");

        Assert.Equal((0, "0.1.0\n", ""), (exitCode, output, notices));
    }

    [Fact]
    public void Writes_into_the_folder_output_below_the_working_folder()
    {
        var (exitCode, output, notices) = StartedProgram.Run(StartedProgram.WithTestStacks, folder.Path, "generate", "greeting");

        Assert.Equal((0, "created    greeting.yaml\n", ""), (exitCode, output, notices));
        Assert.Equal(new GreetingStack().ToTemplate().ToYaml(), File.ReadAllText(folder.Combine("output/greeting.yaml")));
    }

    [Fact]
    public void Writes_notices_to_standard_error_only()
    {
        var (exitCode, output, notices) = StartedProgram.Run(StartedProgram.WithTestStacks, folder.Path, "generate", "greating");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("Did you mean 'greeting'?", notices, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Ends_with_4_and_whole_files_on_an_interrupt() => EndsOn(PosixSignal.SIGINT);

    [UnixFact]
    public void Ends_with_4_and_whole_files_when_it_is_terminated() => EndsOn(PosixSignal.SIGTERM);

    private void EndsOn(PosixSignal signal)
    {
        folder.Write("output/greeting.yaml", "old");
        using var started = StartedProgram.Start(StartedProgram.WithTestStacks, folder.Path, new Dictionary<string, string>(), "generate");
        started.WaitFor(WaitingStack.Ready);

        started.Signal(signal);
        var (exitCode, output, notices) = started.Finish();

        Assert.Equal((4, "", "Cancelled: nothing was changed.\n"), (exitCode, output, notices));
        Assert.Equal([folder.Combine("output/greeting.yaml")], Directory.GetFileSystemEntries(folder.Combine("output")));
        Assert.Equal("old", File.ReadAllText(folder.Combine("output/greeting.yaml")));
    }
}
