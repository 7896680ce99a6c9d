using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>One call of a deployment goes wrong: the first, or the second, and so on to the last.</summary>
public sealed class OneFaultTests(ITestOutputHelper output)
{
    // More than a deployment makes: the last ones meet no call, which shows that all before were met.
    private const int Calls = 40;

    public static TheoryData<string, string> Everything()
    {
        var data = new TheoryData<string, string>();
        foreach (var scenario in Scenario.All)
        {
            foreach (var fault in FaultKinds.Passing.Keys)
            {
                data.Add(scenario.Name, fault);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Does_not_change_how_a_deployment_ends(string scenario, string fault)
    {
        // Looks at a stack so seldom that a deployment has one of each kind of call, and few more.
        using var world = new DeployWorld { Patience = Patience.Default with { Poll = TimeSpan.FromSeconds(30) } };
        var known = Scenario.All.Single(candidate => candidate.Name == scenario);

        var ends = new List<string?>();
        for (var call = 1; call <= Calls && ends.Count == world.StandIn.Faults.Injected; call++)
        {
            var run = new FaultRun(world, known, $"shop-{call}");
            await run.RunAsync(new(FaultKinds.Passing[fault]) { From = call, Times = 1 });
            ends.Add(run.Ended);
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, deployments: {2 * ends.Count}");
        Assert.All(ends, end => Assert.Equal(known.Result.ToString(), end));
        Assert.InRange(ends.Count, 5, Calls - 1);
    }
}
