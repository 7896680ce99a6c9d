using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>One call of a deletion or a way back goes wrong: the first, or the second, and so on to the last.</summary>
public sealed class OneFaultTests(ITestOutputHelper output)
{
    // More than an operation makes: the last ones meet no call, which shows that all before were met.
    private const int Calls = 40;

    private static readonly string[] SomeFaults = ["connection cut after the call", "answer is garbage", "throttled", "HTTP 503"];

    public static TheoryData<string, string> Everything()
    {
        var data = new TheoryData<string, string>();
        foreach (var scenario in OperationScenarios.All)
        {
            foreach (var fault in scenario.IsVariant ? SomeFaults : FaultKinds.Passing.Keys)
            {
                data.Add(scenario.Name, fault);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Does_not_change_how_an_operation_ends(string scenario, string fault)
    {
        // Looks at a stack so seldom that an operation has one of each kind of call, and few more.
        using var world = new DeployWorld { Patience = Patience.Default with { Poll = TimeSpan.FromSeconds(30) } };
        var known = OperationScenarios.All.Single(candidate => candidate.Name == scenario);

        var ends = new List<string?>();
        for (var call = 1; call <= Calls && ends.Count == world.StandIn.Faults.Injected; call++)
        {
            var run = new OperationRun(world, known, $"shop-{call}");
            await run.RunAsync(new(FaultKinds.Passing[fault]) { From = call, Times = 1 });
            ends.Add(run.Ended);
            world.StandIn.Resources.Heal("Topic");
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, operations: {2 * ends.Count}");
        Assert.All(ends, end => Assert.Equal(known.Result, end));
        Assert.InRange(ends.Count, 2, Calls - 1);
    }
}
