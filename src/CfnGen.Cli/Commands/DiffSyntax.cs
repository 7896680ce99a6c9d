using System.CommandLine;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Diffing;

namespace CfnGen.Cli.Commands;

/// <summary>What <c>cfngen diff</c> takes.</summary>
internal sealed class DiffSyntax
{
    private readonly Argument<string[]> names = new("STACK|OLD NEW")
    {
        Description = "Stacks by their names, whose templates are compared with the committed ones; or two template files. None: all stacks.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> against = new("--against", "-a")
    {
        Description = "The commit, branch or tag whose files are the old ones [default: the files as they are]",
        HelpName = "GIT-REF",
    };

    private readonly Option<string> folder = new("--output", "-o")
    {
        Description = "The folder of the committed templates [default: output]",
        HelpName = "DIR",
    };

    private readonly Option<string[]> neighbours = new("--with", "-w")
    {
        Description = "For files: a folder of templates that are deployed beside them, which may import what they export",
        HelpName = "FOLDER",
    };

    private readonly Option<string> format = new("--format", "-f")
    {
        Description = "How the plan is shown: text, markdown or json [default: text]",
        HelpName = "text|markdown|json",
    };

    private readonly Option<string[]> failOn = new("--fail-on")
    {
        Description = "Exit with 1 for these only, parted by commas; for nothing with none [default: for any change]",
        HelpName = "replacement|data-loss|interruption|access|none",
    };

    private readonly Option<string> environment = new("--env", "-e")
    {
        Description = "The environment whose deployments give parameters their values",
        HelpName = "NAME",
    };

    private readonly Option<string[]> parameters = new("--parameter", "-p")
    {
        Description = "A parameter's value, which wins over the environment's [default: the template's]",
        HelpName = "NAME=VALUE",
    };

    private readonly Option<string[]> capacity = new("--capacity")
    {
        Description = "How many instances or tasks run, where that is not what the template says: a number, or one for a group or service",
        HelpName = "N|GROUP=N",
    };

    private readonly Option<string[]> suppose = new("--suppose")
    {
        Description = "How long something takes: signal, launch or end of an instance, task-start or task-stop, such as signal=5m",
        HelpName = "WHAT=TIME",
    };

    private readonly Option<string> picture = new("--svg")
    {
        Description = "Draw how many instances and tasks run and serve during the update, to this file",
        HelpName = "FILE",
    };

    private readonly Option<string> deployed = new("--deployed")
    {
        Description = "Compare with what is deployed, which AWS is asked for: with what --env names, or a template with its stack",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<string> stackName = new("--stack-name")
    {
        Description = "The deployed stack that the template is for",
        HelpName = "NAME",
    };

    private readonly Option<string[]> files = new("--parameters")
    {
        Description = "For the template of a deployed stack: a file of parameters, as deploy takes it",
        HelpName = "FILE",
    };

    private readonly AwsSyntax aws = new();

    public Command Command(Func<DiffOptions, ExitCode> run)
    {
        var command = new Command("diff", "Says what an update of stacks, or of any CloudFormation template, will do, without asking AWS unless told to.");
        command.Arguments.Add(names);
        command.Options.Add(against);
        command.Options.Add(folder);
        command.Options.Add(neighbours);
        command.Options.Add(format);
        command.Options.Add(failOn);
        command.Options.Add(environment);
        command.Options.Add(parameters);
        command.Options.Add(capacity);
        command.Options.Add(suppose);
        command.Options.Add(picture);
        command.Options.Add(deployed);
        command.Options.Add(stackName);
        command.Options.Add(files);
        aws.AddTo(command);
        command.SetAction(parsed => (int)run(Read(parsed)));
        return command;
    }

    private DiffOptions Read(ParseResult parsed) => new(
        parsed.GetValue(names) ?? [],
        parsed.GetValue(folder) ?? "output",
        parsed.GetValue(against),
        parsed.GetValue(neighbours) ?? [],
        parsed.GetValue(format) ?? "text",
        FailOn.Parse(parsed.GetValue(failOn) ?? []),
        GivenValues.Parse(parsed.GetValue(environment), parsed.GetValue(parameters) ?? []),
        GivenCapacity.Parse(parsed.GetValue(capacity) ?? [], parsed.GetValue(suppose) ?? []),
        parsed.GetValue(picture),
        parsed.GetResult(deployed) is null ? null : aws.Read(parsed),
        parsed.GetValue(stackName),
        parsed.GetValue(files) ?? []);
}
