using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using CfnGen.TestKit.Surroundings;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands;

public sealed class TemplateCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Finds_nothing_in_what_was_just_generated()
    {
        RunResult.Of([new GreetingStack()], "generate", "-o", folder.Path);

        var result = Check([new GreetingStack()]);

        Assert.Equal(new(0, "unchanged  greeting.yaml\n", ""), result);
    }

    [Fact]
    public Task Shows_what_changed_what_is_missing_and_what_is_left_over()
    {
        RunResult.Of([new GreetingStack("Good morning")], "generate", "-o", folder.Path);
        folder.Write("gone.yaml", "Resources: {}\n");

        var result = Check([new GreetingStack("Good evening"), new CounterStack()]);

        Assert.Equal(1, result.ExitCode);
        return Verify($"{result.Output}\nOn standard error:\n{result.Notices}".Replace(folder.Path, "output", StringComparison.Ordinal));
    }

    [Fact]
    public void Writes_nothing()
    {
        folder.Write("greeting.yaml", "old");

        Check([new GreetingStack(), new CounterStack()]);

        Assert.Equal([folder.Combine("greeting.yaml")], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("old", File.ReadAllText(folder.Combine("greeting.yaml")));
    }

    [Fact]
    public void Calls_everything_missing_where_there_is_no_folder()
    {
        var result = RunResult.Of([new GreetingStack()], "generate", "--check", "-o", folder.Combine("none"));

        Assert.Equal((1, "missing    greeting.yaml\n"), (result.ExitCode, result.Output));
        Assert.False(Directory.Exists(folder.Combine("none")));
    }

    [Fact]
    public void Looks_for_no_left_over_file_when_stacks_are_named()
    {
        RunResult.Of([new GreetingStack(), new CounterStack()], "generate", "-o", folder.Path);
        folder.Write("gone.yaml", "");

        var result = Check([new GreetingStack(), new CounterStack()], "counter");

        Assert.Equal(new(0, "unchanged  counter.yaml\n", ""), result);
    }

    [Fact]
    public void Leaves_files_of_other_endings_alone()
    {
        folder.Write("README.md", "");
        folder.Write("parameters.json", "");

        var result = Check([]);

        Assert.Equal(new(0, "", ""), result);
    }

    [Fact]
    public void Finds_left_over_files_of_the_format_that_it_checks()
    {
        folder.Write("gone.json", "{}");
        folder.Write("other.yaml", "");

        var result = RunResult.Of([], "generate", "--check", "--format", "json", "-o", folder.Path);

        Assert.Equal((1, "left over  gone.json  (no stack makes it: delete it, or move it elsewhere)\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("\r\n", "-AWSTemplateFormatVersion: '2010-09-09'␍")]
    [InlineData("", "-      Value: Hello\n\\ No newline at end of file")]
    public void Shows_differences_in_line_ends(string lineEnd, string shown)
    {
        var template = new GreetingStack().ToTemplate().ToYaml();
        folder.Write("greeting.yaml", lineEnd.Length == 0 ? template.TrimEnd('\n') : template.ReplaceLineEndings(lineEnd));

        var result = Check([new GreetingStack()]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(shown, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_a_byte_order_mark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(new GreetingStack().ToTemplate().ToYaml())];
        File.WriteAllBytes(folder.Combine("greeting.yaml"), bytes);

        var result = Check([new GreetingStack()]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("-<BOM>AWSTemplateFormatVersion", result.Output, StringComparison.Ordinal);
    }

    private RunResult Check(IReadOnlyList<Stack> stacks, params string[] names) =>
        RunResult.Of(stacks, ["generate", "--check", "-o", folder.Path, .. names]);
}
