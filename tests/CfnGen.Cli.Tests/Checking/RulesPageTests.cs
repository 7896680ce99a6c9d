using CfnGen.Cli.Checking;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Checking;

public sealed class RulesPageTests
{
    [Fact]
    public void Is_what_the_documentation_holds()
    {
        var committed = File.ReadAllText(RepositoryRoot.Combine("docs/rules.md"));

        var written = RulesPage.Text();

        Assert.True(committed == written, "docs/rules.md is stale: run 'dotnet run --project src/CfnGen.Cli -- rules --markdown > docs/rules.md'.");
    }
}
