using System.CommandLine;
using CfnGen.Cli.Connecting;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>What <c>cfngen bucket</c> takes.</summary>
internal sealed class BucketSyntax
{
    private readonly AwsSyntax aws = new();

    public Command Command(Func<AwsChoice, ExitCode> run)
    {
        var command = new Command("bucket", "Makes the account's bucket for templates that are too large for a call, in one region; deploy finds it there.");
        aws.AddTo(command);
        command.SetAction(parsed => (int)run(aws.Read(parsed)));
        return command;
    }
}
