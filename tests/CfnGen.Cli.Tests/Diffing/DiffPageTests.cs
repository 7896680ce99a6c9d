using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Diffing;

/// <summary>What <c>docs/diff.md</c> shows is so.</summary>
public sealed class DiffPageTests : IDisposable
{
    private const string Examples = "docs/examples/";

    private readonly string page = File.ReadAllText(RepositoryRoot.Combine("docs/diff.md"));
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_templates_give_the_output_that_the_page_shows()
    {
        var output = RunResult.Of([], "diff", RepositoryRoot.Combine(Examples + "shop-old.yaml"), RepositoryRoot.Combine(Examples + "shop-new.yaml")).Output;

        Assert.Contains($"```console\n$ cfngen diff shop-old.yaml shop-new.yaml\n{output}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_warns_as_the_page_shows()
    {
        RunResult.Of([new LedgerStack("Orders")], "generate", "-o", folder.Path);

        var result = RunResult.Of([new LedgerStack("Sales")], "generate", "-o", folder.Path);

        Assert.Contains($"```console\n$ cfngen generate\n{result.Notices}{result.Output}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_tells_of_every_option()
    {
        var help = RunResult.Of([], "diff", "--help").Output;

        var options = help.Split(' ', '\n').Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help").ToList();

        Assert.Contains("--capacity", options);
        Assert.All(options, option => Assert.Contains(option, page, StringComparison.Ordinal));
    }
}
