using System.CommandLine;
using System.CommandLine.Invocation;
using CfnGen.Cli.Commands;
using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Commands.Operating;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Model;
using CfnGen.Rules;

namespace CfnGen.Cli;

/// <summary>Which command the arguments name. Only that one is built, because each costs time at every start.</summary>
internal sealed class CommandLine(IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments, IConsole console, Signals signals, Func<Surroundings> surroundings)
{
    private const string Description = """
        Writes AWS CloudFormation templates from stacks in C#, checks them and any others, says what updates will do, and deploys them.

        Exit codes: 0 ok, 1 differences or findings, 2 wrong usage, 3 failed, 4 cancelled, 5 needs recovery, 6 refused, 7 still running in AWS, 8 no change.
        """;

    private static readonly ParserConfiguration Parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public ExitCode Run(string[] args)
    {
        var parsed = Root(args is [var first, ..] ? first : "").Parse(args, Parser);
        // Help and version are told whatever stands beside them.
        var isMeant = parsed.Action is ParseErrorAction || ReferenceEquals(parsed.Action, parsed.CommandResult.Command.Action);
        if (isMeant && UsageErrors.Of(parsed) is { Count: > 0 } errors)
        {
            return Refuse(parsed, errors);
        }

        // Commands write notices themselves; help, version and completion, the actions of the library, write results only.
        return (ExitCode)parsed.Invoke(new()
        {
            Output = console.Results,
            Error = TextWriter.Null,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private RootCommand Root(string name)
    {
        var root = new RootCommand(Description);
        var operating = name is "status" or "events" or "rollback" or "delete" or "drift" or "bucket";
        var all = !operating && name is not ("list" or "generate" or "check" or "diff" or "rules" or "deploy");
        if (all || name == "list")
        {
            root.Subcommands.Add(new ListSyntax().Command(new ListCommand(stacks, console).Run));
        }

        if (all || name == "generate")
        {
            root.Subcommands.Add(new GenerateSyntax().Command(options => new GenerateCommand(stacks, deployments, console).Run(options, signals.First)));
        }

        if (all || name == "check")
        {
            root.Subcommands.Add(new CheckSyntax().Command(options => new CheckCommand(stacks, console).Run(options, signals.First)));
        }

        if (all || name == "diff")
        {
            root.Subcommands.Add(new DiffSyntax().Command(options => new DiffCommand(stacks, deployments, console, surroundings).Run(options, signals.First)));
        }

        if (all || name == "rules")
        {
            root.Subcommands.Add(new RulesSyntax().Command(new RulesCommand(console).Run));
        }

        if (all || name == "deploy")
        {
            root.Subcommands.Add(new DeploySyntax().Command(options => new DeployCommand(stacks, deployments, console, signals, surroundings()).Run(options)));
        }

        if (all || operating)
        {
            OperatingCommands.AddTo(root, all ? null : name, () => new(stacks, deployments, console, signals, surroundings()));
        }

        if (!all)
        {
            // In the list of all commands each has one line.
            root.Subcommands[0].Description += CommandGuide.Of(name);
        }

        return root;
    }

    private ExitCode Refuse(ParseResult parsed, IReadOnlyList<string> errors)
    {
        if (parsed is { CommandResult.Command: RootCommand root, UnmatchedTokens: [var unknown, ..] } && unknown[0] != '-')
        {
            return Refuse(unknown, root);
        }

        foreach (var error in errors)
        {
            console.Notice(error);
        }

        var command = parsed.CommandResult.Command;
        console.Notice(command is RootCommand
            ? "Run 'cfngen --help' to see the commands."
            : $"Run 'cfngen {command.Name} --help' to see what it takes.");
        return ExitCode.WrongUsage;
    }

    private ExitCode Refuse(string unknown, RootCommand root)
    {
        var names = new List<string>();
        foreach (var command in root.Subcommands)
        {
            names.Add(command.Name);
        }

        console.Notice(NearestName.Of(unknown, names) is { } nearest
            ? $"There is no command '{unknown}'. Did you mean '{nearest}'?"
            : $"There is no command '{unknown}'.");
        console.Notice("Run 'cfngen --help' to see the commands.");
        return ExitCode.WrongUsage;
    }
}
