using System.CommandLine;
using CfnGen.Cli.Commands;
using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Operating;

/// <summary>What every command on deployed stacks takes.</summary>
/// <param name="waits">What <c>--timeout</c> limits, with its default; null: the command waits for nothing.</param>
internal sealed class OperatingSyntax(bool single, string? waits)
{
    private readonly AwsSyntax aws = new();

    private readonly Argument<string[]> names = new("STACK")
    {
        Description = single
            ? "A deployment of the environment, or without --env a stack by its name or id in CloudFormation"
            : "Deployments of the environment, none: all of it; or without --env stacks by their names in CloudFormation",
        Arity = single ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> environment = Value("--env", "NAME", "The environment whose deployments are meant [default: STACK is any stack]", "-e");
    private readonly Option<string> json = Flag("--json", "One JSON object a line, for machines");
    private readonly Option<string> timeout = Value("--timeout", "TIME", waits ?? "");

    public static Option<string> Value(string name, string help, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = help };

    // Not Option<bool>: a generic over a value type is compiled anew at every start.
    public static Option<string> Flag(string name, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    /// <param name="own">The options of the one command.</param>
    public void AddTo(Command command, params Option[] own)
    {
        command.Arguments.Add(names);
        command.Options.Add(environment);
        foreach (var option in own)
        {
            command.Options.Add(option);
        }

        command.Options.Add(json);
        if (waits is not null)
        {
            command.Options.Add(timeout);
        }

        aws.AddTo(command);
    }

    public OperatingOptions Read(ParseResult parsed)
    {
        var choice = aws.Read(parsed);
        return new(
            parsed.GetValue(names) ?? [],
            parsed.GetValue(environment),
            choice,
            parsed.GetResult(json) is not null,
            choice.Patience with
            {
                Operation = GivenSpan.Of("--timeout", parsed.GetValue(timeout), Patience.Default.Operation),
                Drift = GivenSpan.Of("--timeout", parsed.GetValue(timeout), Patience.Default.Drift),
            });
    }
}
