using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Diffing.Sources;

public sealed class StackPairsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public void Compares_the_stacks_with_the_committed_templates_and_counts_those_that_are_as_before(string format)
    {
        RunResult.Of([new GreetingStack("Good morning"), new CounterStack()], "generate", "-o", folder.Path, "-f", format);

        var result = Diff([new GreetingStack("Good evening"), new CounterStack()]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            greeting: 1 in place
            ~ Greeting  AWS::SSM::Parameter: in place
                Value: Good morning → Good evening

            greeting: 1 in place
            1 template unchanged

            """,
            result.Output);
    }

    [Fact]
    public void Finds_no_change_right_after_generating()
    {
        RunResult.Of([new GreetingStack(), new CounterStack()], "generate", "-o", folder.Path);

        var result = Diff([new GreetingStack(), new CounterStack()]);

        Assert.Equal(new(0, "2 templates unchanged\n", ""), result);
    }

    [Fact]
    public void Says_that_a_template_is_new()
    {
        var result = Diff([new GreetingStack()], "greeting");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("greeting is new: there is no output/greeting.yaml.\n+ Greeting  AWS::SSM::Parameter: added\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_no_stack_makes_a_template_any_more()
    {
        RunResult.Of([new GreetingStack(), new CounterStack()], "generate", "-o", folder.Path);
        folder.Write("values.yaml", "Parameters: {Size: small}");
        folder.Write("broken.yaml", "Resources: {");

        var result = Diff([new GreetingStack()]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("No stack makes output/counter.yaml any more.", result.Output, StringComparison.Ordinal);
        Assert.Contains("- Count  AWS::SSM::Parameter: removed", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("counter: 1 removed (Count)\n1 template unchanged\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compares_the_other_stacks_when_one_cannot_become_a_template()
    {
        var result = Diff([new BrokenStack(), new GreetingStack()]);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("greeting is new", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("broken cannot become a template:\n  ", result.Notices, StringComparison.Ordinal);
        Assert.EndsWith("The other stacks were compared.\n", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_neighbours_that_it_finds_itself()
    {
        var result = Diff([new GreetingStack()], "--with", folder.Path);

        Assert.Equal((2, "--with names what is deployed beside files; beside stacks that is the rest of the output folder.\n"), (result.ExitCode, result.Notices));
    }

    private RunResult Diff(IReadOnlyList<Stack> stacks, params string[] names)
    {
        var result = RunResult.Of(stacks, ["diff", "-o", folder.Path, .. names]);
        return result with { Output = result.Output.Replace(folder.Path, "output", StringComparison.Ordinal) };
    }
}
