using System.CommandLine;
using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>What <c>cfngen events</c> takes.</summary>
internal sealed class EventsSyntax
{
    private readonly OperatingSyntax common = new(single: true, "How long --follow watches, such as 90s, 30m or 2h [default: 12h]");
    private readonly Option<string> follow = OperatingSyntax.Flag("--follow", "Go on until the operation that runs is over", "-f");
    private readonly Option<string> all = OperatingSyntax.Flag("--all", "Everything that AWS remembers, not the last operation only");

    public Command Command(Func<EventsOptions, ExitCode> run)
    {
        var command = new Command("events", "Shows what happened to a stack, nested stacks included.");
        common.AddTo(command, follow, all);
        command.SetAction(parsed => (int)run(new(common.Read(parsed), parsed.GetResult(follow) is not null, parsed.GetResult(all) is not null)));
        return command;
    }
}
