using System.CommandLine;
using CfnGen.Cli.Fixing;
using CfnGen.Rules;

namespace CfnGen.Cli.Commands;

/// <summary>What <c>cfngen check</c> takes.</summary>
internal sealed class CheckSyntax
{
    /// <summary>The step of <c>--fix</c> that has a name.</summary>
    public const string LaunchTemplate = "launch-template";

    private readonly Argument<string[]> targets = new("STACK|FILE|FOLDER")
    {
        Description = "Stacks by their names, templates or files of deployments in YAML or JSON, or folders of them. None: all stacks.",
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

    private readonly Option<string> fix = new("--fix")
    {
        Description = "Change the files: mend what has one remedy only; with launch-template, make launch templates of launch configurations",
        HelpName = "launch-template",
        Arity = ArgumentArity.ZeroOrOne,
    };

    // Not Option<bool>: a generic over a value type is compiled anew at every start.
    private readonly Option<string> diff = new("--diff")
    {
        Description = "With --fix: show what would change, write nothing, and exit with 1 if anything would",
        Arity = ArgumentArity.Zero,
    };

    public Command Command(Func<CheckOptions, ExitCode> run)
    {
        var command = new Command("check", "Checks stacks, or any CloudFormation templates and the files of their deployments, without asking AWS.");
        command.Arguments.Add(targets);
        command.Options.Add(format);
        command.Options.Add(failOn);
        command.Options.Add(configuration);
        command.Options.Add(fix);
        command.Options.Add(diff);
        command.SetAction(parsed => (int)run(Read(parsed)));
        return command;
    }

    private CheckOptions Read(ParseResult parsed)
    {
        var step = parsed.GetResult(fix) is null ? null : parsed.GetValue(fix) ?? "";
        var names = parsed.GetValue(targets) ?? [];
        if (step is not (null or "" or LaunchTemplate))
        {
            // What follows --fix and is none of its steps is the first target: cfngen check --fix template.yaml.
            names = [step, .. names];
        }

        if (step is not null && names.Length == 0)
        {
            throw new WrongUsageException("--fix changes templates: name files or folders. Stacks in C# are mended in their code.");
        }

        return new(
            names,
            parsed.GetValue(format) ?? "text",
            SeverityOf(parsed.GetValue(failOn) ?? "error"),
            parsed.GetValue(configuration),
            FixOf(step, parsed.GetResult(diff) is not null))
        {
            BehindFix = step,
        };
    }

    private static FixOptions? FixOf(string? step, bool showsOnly) => step switch
    {
        null => showsOnly ? throw new WrongUsageException("--diff shows what --fix would change: use them together.") : null,
        LaunchTemplate => new(FixStep.LaunchTemplate, showsOnly),
        _ => new(FixStep.Findings, showsOnly),
    };

    private static Severity SeverityOf(string text) => text switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => throw new WrongUsageException($"There is no severity '{text}': use --fail-on error, warning or info."),
    };
}
