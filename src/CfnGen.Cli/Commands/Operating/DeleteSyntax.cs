using System.CommandLine;
using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>What <c>cfngen delete</c> takes.</summary>
internal sealed class DeleteSyntax
{
    private readonly OperatingSyntax common = new(single: false, "How long to watch a stack, such as 90s, 30m or 2h [default: 12h]");
    private readonly Option<string> yes = OperatingSyntax.Flag("--yes", "Do not ask", "-y");
    private readonly Option<string> keepGoing = OperatingSyntax.Flag("--keep-going", "After a failure, go on with the stacks that the others do not need");
    private readonly Option<string> concurrency = OperatingSyntax.Value("--max-concurrency", "N", "How many stacks are deleted at once [default: 4]");

    private readonly Option<string[]> retain = new("--retain")
    {
        Description = "A resource that could not be deleted and is left behind; for one stack whose deletion has failed. More than once for several",
        HelpName = "ID",
    };

    public Command Command(Func<DeleteOptions, ExitCode> run)
    {
        var command = new Command("delete", "Deletes stacks, importers before exporters: shows what goes and what stays, asks, and watches until it is done.");
        common.AddTo(command, yes, retain, keepGoing, concurrency);
        command.SetAction(parsed => (int)run(new(
            common.Read(parsed),
            parsed.GetValue(retain) ?? [],
            parsed.GetResult(yes) is not null,
            parsed.GetResult(keepGoing) is not null,
            GivenConcurrency.Of(parsed.GetValue(concurrency)))));
        return command;
    }
}
