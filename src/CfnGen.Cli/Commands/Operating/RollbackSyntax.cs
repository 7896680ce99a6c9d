using System.CommandLine;
using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>What <c>cfngen rollback</c> takes.</summary>
internal sealed class RollbackSyntax
{
    private readonly OperatingSyntax common = new(single: true, "How long to watch the stack, such as 90s, 30m or 2h [default: 12h]");
    private readonly Option<string> onlyContinue = OperatingSyntax.Flag("--continue", "Try a rollback that failed again, and do nothing else");
    private readonly Option<string> yes = OperatingSyntax.Flag("--yes", "Do not ask", "-y");

    private readonly Option<string[]> skip = new("--skip")
    {
        Description = "A resource that cannot be rolled back and stays as it is; in a nested stack Nested/Resource. More than once for several",
        HelpName = "ID",
    };

    public Command Command(Func<RollbackOptions, ExitCode> run)
    {
        var command = new Command("rollback", "Takes a stack back to where it was: cancels an update that runs, rolls back what a failed one left, or tries a failed rollback again.");
        common.AddTo(command, onlyContinue, skip, yes);
        command.SetAction(parsed => (int)run(new(
            common.Read(parsed), parsed.GetResult(onlyContinue) is not null, parsed.GetValue(skip) ?? [], parsed.GetResult(yes) is not null)));
        return command;
    }
}
