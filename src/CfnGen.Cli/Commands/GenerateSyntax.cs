using System.CommandLine;
using CfnGen.Cli.Templates;

namespace CfnGen.Cli.Commands;

/// <summary>What <c>cfngen generate</c> takes.</summary>
internal sealed class GenerateSyntax
{
    private readonly Argument<string[]> names = new("NAME")
    {
        Description = "The stacks, by the names that 'cfngen list' shows. None: all stacks.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> folder = new("--output", "-o")
    {
        Description = "The folder of the templates [default: output]",
        HelpName = "DIR",
    };

    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How they are written: yaml or json [default: yaml]",
        HelpName = "yaml|json",
    };

    // Not Option<bool>: a generic over a value type is compiled anew at every start.
    private readonly Option<string> check = new("--check")
    {
        Description = "Write nothing; show what is stale, missing or left over, and exit with 1 if anything is",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<string> unasked = new("--no-check")
    {
        Description = "Write even what CloudFormation would refuse: do not ask the rules",
        Arity = ArgumentArity.Zero,
    };

    public Command Command(Func<GenerateOptions, ExitCode> run)
    {
        var command = new Command("generate", "Writes the templates of the stacks, untouched where nothing changed.");
        command.Arguments.Add(names);
        command.Options.Add(folder);
        command.Options.Add(format);
        command.Options.Add(check);
        command.Options.Add(unasked);
        command.SetAction(parsed => (int)run(Read(parsed)));
        return command;
    }

    private GenerateOptions Read(ParseResult parsed) => new(
        parsed.GetValue(names) ?? [],
        parsed.GetValue(folder) ?? "output",
        TemplateFormat.Parse(parsed.GetValue(format) ?? TemplateFormat.Yaml.Name),
        parsed.GetResult(check) is not null,
        parsed.GetResult(unasked) is null);
}
