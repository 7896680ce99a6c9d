using System.Diagnostics;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>A process that deploys again and again.</summary>
[Collection(Alone.Name)]
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Deployments = 1_000;
    private const int WarmUp = 100;

    // What ran last is kept alive by threads that rest; a little more work takes its place.
    private const int Flush = 2;
    private const double Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_thousand_deployments_leave_no_memory_handle_or_change_set_behind()
    {
        await DeployAsync(WarmUp);
        await DeployAsync(Flush);
        var (memoryBefore, handlesBefore) = Measure();

        await DeployAsync(Deployments);
        await DeployAsync(Flush);

        var (memory, handles) = Measure();
        output.WriteLine($"{Deployments} deployments: {(memory - memoryBefore) / Megabyte:+0.00;-0.00} MB, {handles - handlesBefore:+0;-0;0} handles");
        // Two kilobytes a deployment would be a leak; the runtime itself takes some more for a while.
        Assert.InRange((memory - memoryBefore) / Megabyte, double.MinValue, 2);
        Assert.InRange(handles - handlesBefore, int.MinValue, 20);
    }

    /// <summary>With a stand-in of their own, because it remembers every stack.</summary>
    private static async Task DeployAsync(int times)
    {
        using var world = new DeployWorld { Patience = Patience.Default with { Poll = TimeSpan.FromSeconds(30) } };
        for (var i = 0; i < times; i++)
        {
            var wanted = DeployWorld.Wanted(ShopTemplates.First) with { Name = $"shop-{i}" };
            var outcome = await new StackDeployment(world.Client, world.Calls, wanted, DeployChoices.Default, new RecordedAudience(), world.Interrupts).RunAsync();
            Assert.Equal(DeployResult.Deployed, outcome.Result);
        }

        Assert.Empty(world.StandIn.LeftoverChangeSets);
    }

    private static (long Memory, int Handles) Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true), process.HandleCount);
    }
}
