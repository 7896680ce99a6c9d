using System.CommandLine;

namespace CfnGen.Cli.Commands;

/// <summary>What <c>cfngen rules</c> takes.</summary>
internal sealed class RulesSyntax
{
    private readonly Argument<string[]> ids = new("ID")
    {
        Description = "The rules to explain, such as CG2001. None: lists all of them.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> markdown = new("--markdown")
    {
        Description = "All rules with their examples, as a page in Markdown",
        Arity = ArgumentArity.Zero,
    };

    public Command Command(Func<RulesOptions, ExitCode> run)
    {
        var command = new Command("rules", "Lists the rules of 'cfngen check', or explains some of them.");
        command.Arguments.Add(ids);
        command.Options.Add(markdown);
        command.SetAction(parsed => (int)run(new(parsed.GetValue(ids) ?? [], parsed.GetResult(markdown) is not null)));
        return command;
    }
}
