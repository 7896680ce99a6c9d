using CfnGen.Cli.Tests.Stacks;

namespace CfnGen.Cli.Tests.Running;

/// <summary>The command line as a process of its own, with the stacks of the tests.</summary>
internal static class TestProgram
{
    private static int Main(string[] args) => Program.Start(args, [new GreetingStack(), new WaitingStack()], static () => []);
}
