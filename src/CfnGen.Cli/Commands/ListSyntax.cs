using System.CommandLine;

namespace CfnGen.Cli.Commands;

/// <summary>What <c>cfngen list</c> takes.</summary>
internal sealed class ListSyntax
{
    private readonly Option<string> json = new("--json")
    {
        Description = "As JSON: an array of objects with name, description and file",
        Arity = ArgumentArity.Zero,
    };

    public Command Command(Func<bool, ExitCode> run)
    {
        var command = new Command("list", "Lists the stacks: name, file and description.");
        command.Options.Add(json);
        command.SetAction(parsed => (int)run(parsed.GetResult(json) is not null));
        return command;
    }
}
