using CfnGen.Architecture.Tests.Sources;
using YamlDotNet.RepresentationModel;

namespace CfnGen.Architecture.Tests.Build;

public sealed class BuildspecTests
{
    private static readonly YamlMappingNode Buildspec = Load("buildspec.yml");

    [Fact]
    public void Has_the_format_that_runs_all_commands_in_one_shell()
    {
        Assert.Equal("0.2", Text(Buildspec["version"]));
    }

    [Fact]
    public void Asks_for_the_runtime_that_the_projects_target()
    {
        var runtime = Text(Buildspec["phases"]["install"]["runtime-versions"]["dotnet"]);

        Assert.Contains($"<TargetFramework>net{runtime}</TargetFramework>", RepositoryFiles.Read("Directory.Build.props"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_and_then_checks_the_templates()
    {
        Assert.Equal(["dotnet restore"], Commands("pre_build"));
        Assert.Equal(["dotnet test", "dotnet run --project src/CfnGen.Cli -- generate --check"], Commands("build").Take(2));
    }

    [Fact]
    public void Stops_at_a_change_that_replaces_something()
    {
        var command = Commands("build").Last();

        Assert.Contains("dotnet run --project src/CfnGen.Cli -- diff --against \"$DIFF_AGAINST\" --fail-on \"$DIFF_FAIL_ON\"", command, StringComparison.Ordinal);
        Assert.Equal(("HEAD~1", "data-loss"), (Text(Variables["DIFF_AGAINST"]), Text(Variables["DIFF_FAIL_ON"])));
    }

    [Fact]
    public void Ends_with_the_first_command_that_fails()
    {
        Assert.Equal("ABORT", Text(Buildspec["phases"]["build"]["on-failure"]));
    }

    [Fact]
    public void Runs_what_the_readme_shows()
    {
        // The table of commands calls the program by the name that it is published under.
        var readme = RepositoryFiles.Read("README.md").Replace("`cfngen ", "dotnet run --project src/CfnGen.Cli -- ", StringComparison.Ordinal);

        Assert.All(Commands("build").Take(2), command => Assert.Contains(command, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Hands_the_templates_on()
    {
        var files = ((YamlSequenceNode)Buildspec["artifacts"]["files"]).Select(Text);

        Assert.Equal(["output/**/*"], files);
    }

    private static YamlMappingNode Variables => (YamlMappingNode)Buildspec["env"]["variables"];

    private static IEnumerable<string> Commands(string phase) =>
        ((YamlSequenceNode)Buildspec["phases"][phase]["commands"]).Select(Text);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static YamlMappingNode Load(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(RepositoryFiles.Read(path)));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }
}
