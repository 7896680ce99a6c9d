using CfnGen.Cli.Tests.Running;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Fixing;

/// <summary>What <c>docs/fix.md</c> shows is so.</summary>
public sealed class FixPageTests : IDisposable
{
    private readonly string page = File.ReadAllText(RepositoryRoot.Combine("docs/fix.md"));
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("needless.yaml", "")]
    [InlineData("launch-configuration.yaml", "launch-template ")]
    public void The_template_gives_the_output_that_the_page_shows(string name, string step)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine($"docs/examples/{name}"));
        var template = folder.Write(name, text);

        var output = RunResult.Of([], ["check", "--fix", .. step.Split(' ', StringSplitOptions.RemoveEmptyEntries), template, "--diff"]).Output;

        Assert.Contains($"```console\n$ cfngen check --fix {step}{name} --diff\n{output.Replace(template, name, StringComparison.Ordinal).TrimEnd('\n')}\n```\n", page, StringComparison.Ordinal);
        Assert.Contains($"(examples/{name})", page, StringComparison.Ordinal);
    }
}
