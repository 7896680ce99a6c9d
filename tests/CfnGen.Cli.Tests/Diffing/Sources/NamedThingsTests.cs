using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Diffing.Sources;

public sealed class NamedThingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Suggests_the_stack_that_was_meant()
    {
        var notices = Refused("greetin");

        Assert.Equal("There is no stack 'greetin'. Did you mean 'greeting'?\nThe stacks are: greeting.\n", notices);
    }

    [Fact]
    public void Refuses_a_stack_beside_a_file()
    {
        var notices = Refused("greeting", folder.Write("a.yaml", "Resources: {}"));

        Assert.Equal($"'greeting' is a stack and '{folder.Combine("a.yaml")}' a file: name stacks, or an old and a new file.\n", notices);
    }

    [Fact]
    public void Suggests_the_stack_that_was_meant_beside_a_file_too()
    {
        var notices = Refused("greetin", "a.yaml");

        Assert.StartsWith("There is no stack 'greetin'. Did you mean 'greeting'?", notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_file_that_is_not_there()
    {
        var notices = Refused("one.yaml", "two.yaml");

        Assert.Equal("There is no file 'one.yaml'.\n", notices);
    }

    [Fact]
    public void Refuses_a_folder()
    {
        var notices = Refused(folder.Path, folder.Path);

        Assert.Equal($"'{folder.Path}' is a folder: name an old and a new file.\n", notices);
    }

    [Fact]
    public void Refuses_one_file_alone()
    {
        var notices = Refused(folder.Write("a.yaml", "Resources: {}"));

        Assert.Equal("Name two files, the old one and the new one, or a commit with --against.\n", notices);
    }

    private static string Refused(params string[] names)
    {
        var result = RunResult.Of([new GreetingStack()], ["diff", .. names]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        return result.Notices;
    }
}
