using System.Runtime.InteropServices;
using CfnGen.Cli.Tests.Deploying;
using CfnGen.CloudFormationStandIn;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Running;

/// <summary>Ctrl-C in a process of its own, while a stack is being changed.</summary>
public sealed class InterruptTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StandIn standIn = StandIn.Start(new() { Speed = 20 });

    public void Dispose()
    {
        standIn.Dispose();
        folder.Dispose();
    }

    [UnixFact]
    public void The_second_one_leaves_the_stack_and_ends_with_7()
    {
        folder.Write("orders.yaml", Orders.First);
        standIn.Resources.Stick("Topic", ResourceStepKind.Create);
        standIn.Resources.Stick("Queue", ResourceStepKind.Delete);
        using var started = Start();
        started.WaitForPart("CREATE_COMPLETE     Table");

        started.Signal(PosixSignal.SIGINT);
        started.WaitForPart("DELETE_IN_PROGRESS  orders");
        started.Signal(PosixSignal.SIGINT);
        var (exitCode, output, _) = started.Finish();

        Assert.Equal(7, exitCode);
        Assert.Contains("orders: still running", output, StringComparison.Ordinal);
        Assert.Equal("DELETE_IN_PROGRESS", standIn.StatusOf("orders"));
    }

    private StartedProgram Start() => StartedProgram.Start(
        StartedProgram.Shipped,
        folder.Path,
        new Dictionary<string, string> { ["AWS_ACCESS_KEY_ID"] = standIn.Options.Keys[0].Id, ["AWS_SECRET_ACCESS_KEY"] = standIn.Options.Keys[0].Secret },
        "deploy", "orders.yaml", "--stack-name", "orders", "--region", "eu-west-1", "--endpoint-url", standIn.Endpoint.ToString(), "--yes");
}
