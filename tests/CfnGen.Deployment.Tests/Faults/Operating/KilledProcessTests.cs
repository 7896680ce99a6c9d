using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>The process is killed at the first call of a deletion or a way back, or the second, and so on, and the same command is run again.</summary>
public sealed class KilledProcessTests(ITestOutputHelper output)
{
    private const int Calls = 40;

    public static TheoryData<string, bool> Everything()
    {
        var data = new TheoryData<string, bool>();
        foreach (var scenario in OperationScenarios.All)
        {
            data.Add(scenario.Name, true);
            data.Add(scenario.Name, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task The_next_run_ends_what_it_began_and_begins_nothing_twice(string scenario, bool lastCallArrives)
    {
        MortalHandler? process = null;
        using var world = new DeployWorld(wrap: inner => process = new(inner)) { Patience = Patience.Default with { Poll = TimeSpan.FromSeconds(30) } };
        // The stand-in is asked for the first time here, so that the handler is there.
        await new StackLookup(world.Client, world.Calls).FindAsync("shop", CancellationToken.None);
        var known = OperationScenarios.All.Single(candidate => candidate.Name == scenario);

        var killed = 0;
        for (var isKilled = true; isKilled && killed < Calls; killed++)
        {
            var run = new OperationRun(world, known, $"shop-{killed}");
            await run.PrepareAsync();
            process!.DieAfter(killed, lastCallArrives);
            isKilled = await IsKilledAsync(() => known.Run(world, $"shop-{killed}"));
            process.Live();
            await run.RequireRecoveryAsync();
            world.StandIn.Resources.Heal("Topic");
        }

        output.WriteLine($"faults: {killed - 1}, operations: {2 * killed}");
        Assert.InRange(killed, 2, Calls - 1);
    }

    private static async Task<bool> IsKilledAsync(Func<Task> run)
    {
        try
        {
            await run();
            return false;
        }
        catch (Exception failure) when (failure is ProcessKilledException or ExecutionUncertainException { InnerException: ProcessKilledException })
        {
            return true;
        }
    }
}
