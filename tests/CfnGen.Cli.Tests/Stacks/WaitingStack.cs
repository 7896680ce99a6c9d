using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Says on standard error that it is being declared, and goes on when its standard input ends.</summary>
public sealed class WaitingStack : Stack
{
    public const string Ready = "waiting";

    public override string? Description
    {
        get
        {
            Console.Error.WriteLine(Ready);
            Console.In.ReadToEnd();
            return null;
        }
    }
}
