using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>The process is killed at the first call, or the second, and so on, and the same command is run again.</summary>
public sealed class KilledProcessTests(ITestOutputHelper output)
{
    private const int Calls = 40;

    public static TheoryData<string, bool> Everything()
    {
        var data = new TheoryData<string, bool>();
        foreach (var scenario in Scenario.All)
        {
            data.Add(scenario.Name, true);
            data.Add(scenario.Name, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task The_next_run_ends_what_it_began_and_executes_nothing_twice(string scenario, bool lastCallArrives)
    {
        MortalHandler? process = null;
        using var world = new DeployWorld(wrap: inner => process = new(inner)) { Patience = Patience.Default with { Poll = TimeSpan.FromSeconds(30) } };
        var known = Scenario.All.Single(candidate => candidate.Name == scenario);

        var killed = 0;
        for (var isKilled = true; isKilled && killed < Calls; killed++)
        {
            var stack = $"shop-{killed}";
            await known.PrepareAsync(world, stack);
            // The stand-in is asked for the first time by what comes before, so the handler is there.
            await new StackLookup(world.Client, world.Calls).FindAsync(stack, CancellationToken.None);
            var executed = world.StandIn.ExecutedChangeSets.Count;
            process!.DieAfter(killed, lastCallArrives);
            isKilled = await IsKilledAsync(world, known, stack);
            process.Live();
            var outcome = await world.DeployAsync(Scenario.WantedOf(stack, known.Wish), new() { WaitForOthers = true });

            AssertEnd(world, known, outcome, stack, executed);
        }

        output.WriteLine($"faults: {killed - 1}, deployments: {2 * killed}");
        Assert.InRange(killed, 5, Calls - 1);
    }

    private static async Task<bool> IsKilledAsync(DeployWorld world, Scenario scenario, string stack)
    {
        try
        {
            await world.DeployAsync(Scenario.WantedOf(stack, scenario.Wish));
            return false;
        }
        catch (Exception failure) when (failure is ProcessKilledException or ExecutionUncertainException { InnerException: ProcessKilledException })
        {
            return true;
        }
    }

    private static void AssertEnd(DeployWorld world, Scenario scenario, DeployOutcome outcome, string stack, int executedBefore)
    {
        var executed = world.StandIn.ExecutedChangeSets.Skip(executedBefore).ToList();

        Assert.Equal(executed.Count, executed.Distinct().Count());
        Assert.Contains(world.StandIn.StatusOf(stack), scenario.Ends);
        Assert.Equal(scenario.Fails, outcome.Result == DeployResult.Failed);
        if (!scenario.Fails)
        {
            // A failed update may be tried again, anything else happens once.
            Assert.InRange(executed.Count, 0, 1);
        }
    }
}
