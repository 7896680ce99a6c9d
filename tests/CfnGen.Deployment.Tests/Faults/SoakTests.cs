using System.Diagnostics;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>A process that deploys again and again.</summary>
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Deployments = 1_000;
    private const int WarmUp = 200;
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_thousand_deployments_leave_no_memory_handle_or_change_set_behind()
    {
        using var world = new DeployWorld { Patience = Patience.Default with { Poll = TimeSpan.FromSeconds(30) } };
        await DeployAsync(world, WarmUp);
        var (memoryBefore, handlesBefore) = Measure();

        await DeployAsync(world, Deployments);

        var (memory, handles) = Measure();
        output.WriteLine($"{Deployments} deployments: {(memory - memoryBefore) / (double)Megabyte:+0.0;-0.0} MB, {handles - handlesBefore:+0;-0;0} handles, {world.StandIn.LeftoverChangeSets.Count} change sets left");
        Assert.InRange(memory - memoryBefore, long.MinValue, AllowedGrowth);
        Assert.InRange(handles - handlesBefore, int.MinValue, 20);
        Assert.Empty(world.StandIn.LeftoverChangeSets);
    }

    // The stand-in lives in the same process and keeps every event, about three kilobytes a deployment.
    private static long AllowedGrowth => Deployments * 8 * 1024;

    private static async Task DeployAsync(DeployWorld world, int times)
    {
        for (var i = 0; i < times; i++)
        {
            // A stack of its own for every hundred, because the stand-in reads all events of a stack for each look.
            var wanted = DeployWorld.Wanted(ShopTemplates.First, ("Delay", (i % 2).ToString(System.Globalization.CultureInfo.InvariantCulture))) with { Name = $"shop-{Guid.NewGuid():N}"[..12] };
            var outcome = await new StackDeployment(world.Client, world.Calls, wanted, DeployOptions.Default, new RecordedAudience(), world.Interrupts).RunAsync();
            Assert.Equal(DeployResult.Deployed, outcome.Result);
        }
    }

    private static (long Memory, int Handles) Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(forceFullCollection: true), process.HandleCount);
    }
}
