using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands;

public sealed class ListCommandTests
{
    [Fact]
    public Task Lists_name_file_and_description_in_columns()
    {
        var result = RunResult.Of([new GreetingStack(), new CounterStack(), new NamedStack("a-long-name")], "list");

        return Verify(result.Output);
    }

    [Fact]
    public Task Lists_as_json()
    {
        var result = RunResult.Of([new GreetingStack(), new CounterStack()], "list", "--json");

        return Verify(result.Output, "json");
    }

    [Fact]
    public void Works_while_a_stack_cannot_become_a_template()
    {
        var result = RunResult.Of([new BrokenStack()], "list");

        Assert.Equal((0, ""), (result.ExitCode, result.Notices));
    }

    [Theory]
    [InlineData("Twice", "twice")]
    [InlineData("up/down", "other")]
    [InlineData("..", "other")]
    [InlineData("", "other")]
    public void Fails_when_a_name_cannot_be_a_files_or_is_taken_twice(string first, string second)
    {
        var result = RunResult.Of([new NamedStack(first), new NamedStack(second)], "list");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains($"{first}", result.Notices, StringComparison.OrdinalIgnoreCase);
    }
}
