using CfnGen.Cli.Tests.Running;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Terminal;

/// <summary>What a start pays for. Each of these libraries would cost more than generating all templates.</summary>
public sealed class LoadedLibrariesTests
{
    [Theory]
    [InlineData("generate")]
    [InlineData("list")]
    [InlineData("--version")]
    public void Loads_no_library_that_a_run_without_a_terminal_does_not_need(string command)
    {
        var loaded = LoadedAssemblies.After(command);

        Assert.Contains("cfngen", loaded);
        Assert.DoesNotContain("Spectre.Console", loaded);
        Assert.DoesNotContain("Newtonsoft.Json", loaded);
        Assert.DoesNotContain("DiffPlex", loaded);
        Assert.DoesNotContain("AWSSDK.Core", loaded);
        Assert.DoesNotContain("CfnGen.Deployment", loaded);
    }

    [Fact]
    public void Loads_neither_colours_nor_differences_for_a_plan_without()
    {
        var loaded = LoadedAssemblies.After("diff", "--fail-on", "none");

        Assert.Contains("CfnGen.Planning", loaded);
        Assert.DoesNotContain("Spectre.Console", loaded);
        Assert.DoesNotContain("DiffPlex", loaded);
        Assert.DoesNotContain("AWSSDK.Core", loaded);
    }

    [Fact]
    public void Loads_the_json_library_for_json()
    {
        var loaded = LoadedAssemblies.After("list", "--json");

        Assert.Contains("Newtonsoft.Json", loaded);
    }

    [ToolFact("script")]
    public void Loads_the_colours_for_a_terminal()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Combine("loaded.txt");

        PseudoTerminal.Run(StartedProgram.Shipped, folder.Path, "list", LoadedAssemblies.Environment(report));

        Assert.Contains("Spectre.Console", File.ReadAllLines(report));
    }
}
