using System.CommandLine;
using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>What <c>cfngen drift</c> takes.</summary>
internal sealed class DriftSyntax
{
    private readonly OperatingSyntax common = new(single: false, "How long CloudFormation may look through a stack, such as 90s, 30m or 2h [default: 30m]");
    private readonly Option<string> concurrency = OperatingSyntax.Value("--max-concurrency", "N", "How many stacks are looked at at once [default: 4]");

    public Command Command(Func<DriftOptions, ExitCode> run)
    {
        var command = new Command("drift", "Lets CloudFormation look for what somebody changed by hand in stacks; exits with 1 when there is any.");
        common.AddTo(command, concurrency);
        command.SetAction(parsed => (int)run(new(common.Read(parsed), GivenConcurrency.Of(parsed.GetValue(concurrency)))));
        return command;
    }
}
