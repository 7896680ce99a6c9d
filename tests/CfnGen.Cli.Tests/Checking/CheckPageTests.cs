using CfnGen.Cli.Checking;
using CfnGen.Cli.Tests.Running;
using CfnGen.Rules;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Checking;

/// <summary>What <c>docs/check.md</c> shows is so.</summary>
public sealed class CheckPageTests : IDisposable
{
    private const string Examples = "docs/examples";

    private readonly string page = File.ReadAllText(RepositoryRoot.Combine("docs/check.md"));
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_template_gives_the_output_that_the_page_shows()
    {
        var template = folder.Write("alerts.yaml", Example("alerts.yaml"));

        var output = RunResult.Of([], "check", template).Output.Replace(template, "alerts.yaml", StringComparison.Ordinal);

        Assert.Contains($"```console\n$ cfngen check alerts.yaml\n{output}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_does_what_the_page_says()
    {
        folder.Write("cfngen.yaml", Example("cfngen.yaml"));

        var settings = ConfigurationFile.Load(null, folder.Path);

        Assert.Equal([Severity.Error, null, Severity.Info], new[] { "CG2201", "CG2207", "CG3015" }.Select(id => settings.Apply(RuleCatalogue.Find(id)!)?.Severity));
    }

    private string Example(string name)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine($"{Examples}/{name}"));
        Assert.Contains($"```yaml\n{text}```\n", page, StringComparison.Ordinal);
        return text;
    }
}
