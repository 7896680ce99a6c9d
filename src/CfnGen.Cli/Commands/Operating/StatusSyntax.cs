using System.CommandLine;
using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>What <c>cfngen status</c> takes.</summary>
internal sealed class StatusSyntax
{
    private readonly OperatingSyntax common = new(single: false, waits: null);

    public Command Command(Func<OperatingOptions, ExitCode> run)
    {
        var command = new Command("status", "Says how stacks are: their state, what went wrong first, what waits, and what to do.");
        common.AddTo(command);
        command.SetAction(parsed => (int)run(common.Read(parsed)));
        return command;
    }
}
