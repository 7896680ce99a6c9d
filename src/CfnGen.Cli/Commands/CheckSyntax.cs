using System.CommandLine;
using CfnGen.Rules;

namespace CfnGen.Cli.Commands;

/// <summary>What <c>cfngen check</c> takes.</summary>
internal sealed class CheckSyntax
{
    private readonly Argument<string[]> targets = new("STACK|FILE|FOLDER")
    {
        Description = "Stacks by their names, templates in YAML or JSON, or folders of them. None: all stacks.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How findings are shown: text, json, sarif or github [default: text]",
        HelpName = "text|json|sarif|github",
    };

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "The mildest finding that makes the exit code 1 [default: error]",
        HelpName = "error|warning|info",
    };

    private readonly Option<string> configuration = new("--config", "-c")
    {
        Description = "The file that turns rules on and off [default: cfngen.yaml, here or in a folder above]",
        HelpName = "FILE",
    };

    public Command Command(Func<CheckOptions, ExitCode> run)
    {
        var command = new Command("check", "Checks stacks, or any CloudFormation templates, without asking AWS.");
        command.Arguments.Add(targets);
        command.Options.Add(format);
        command.Options.Add(failOn);
        command.Options.Add(configuration);
        command.SetAction(parsed => (int)run(Read(parsed)));
        return command;
    }

    private CheckOptions Read(ParseResult parsed) => new(
        parsed.GetValue(targets) ?? [],
        parsed.GetValue(format) ?? "text",
        SeverityOf(parsed.GetValue(failOn) ?? "error"),
        parsed.GetValue(configuration));

    private static Severity SeverityOf(string text) => text switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => throw new WrongUsageException($"There is no severity '{text}': use --fail-on error, warning or info."),
    };
}
