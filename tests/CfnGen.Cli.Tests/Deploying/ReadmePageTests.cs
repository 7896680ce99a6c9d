using CfnGen.Cli.Tests.Running;
using CfnGen.Stacks;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>The first deployment that the README shows works, with the stacks and the environments of this repository.</summary>
public sealed class ReadmePageTests : IDisposable
{
    private readonly Cloud cloud = new() { Person = new Person("y", "y") };

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void A_first_deployment_goes_as_the_readme_shows_it()
    {
        var commands = Commands();

        var ends = commands.Select(words => (words[0], Run(words).ExitCode)).ToList();

        Assert.Equal([("generate", 0), ("check", 0), ("diff", 1), ("deploy", 0), ("status", 0), ("delete", 0)], ends);
    }

    /// <summary>The words of each line, without the program and the comment.</summary>
    private static List<string[]> Commands()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("README.md"));
        var block = page[page.IndexOf("$ cfngen generate", StringComparison.Ordinal)..page.IndexOf("```\n\nWithout a name", StringComparison.Ordinal)];
        return [.. block.TrimEnd().Split('\n').Select(line => line["$ cfngen ".Length..line.IndexOf('#', StringComparison.Ordinal)].Trim().Split(' '))];
    }

    private RunResult Run(string[] words) => cloud.Run(
        StackCatalogue.Create(), DeploymentCatalogue.Create(), words[0] is "generate" or "deploy" ? [.. words, "--output", cloud.Output] : words);
}
