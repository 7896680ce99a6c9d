using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>Everything goes wrong for a while, from some call on.</summary>
public sealed class LongFaultTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("throttled")]
    [InlineData("HTTP 503")]
    [InlineData("HTTP 429")]
    [InlineData("connection cut after the call")]
    [InlineData("answer is garbage")]
    public async Task Of_twenty_minutes_does_not_change_how_a_deployment_ends(string fault)
    {
        using var world = new DeployWorld();

        var ends = await EndsAsync(world, FaultKinds.Passing[fault], TimeSpan.FromMinutes(20), [1, 4, 6, 9]);

        Assert.All(ends, pair => Assert.Equal(pair.Expected, pair.Actual));
    }

    [Fact]
    public async Task Longer_than_our_patience_is_told_as_an_outage_and_can_be_gone_on_from()
    {
        using var world = new DeployWorld();

        var ends = await EndsAsync(world, Fault.CutAfter, TimeSpan.FromMinutes(90), [1, 4, 5]);

        Assert.All(ends, pair => Assert.Contains(pair.Actual, new[] { nameof(OutageException), nameof(DeployResult.Left) }));
    }

    [Fact]
    public async Task Tells_after_a_few_tries_why_nothing_happens()
    {
        using var world = new DeployWorld();
        world.StandIn.Faults.Add(new(Fault.Throttling) { During = TimeSpan.FromMinutes(5) });

        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Contains("AWS does not answer as usual (it asks to come slower); trying on for 30 min.", world.Notices);
    }

    /// <summary>Each scenario, from some calls on.</summary>
    private async Task<List<(string Expected, string? Actual)>> EndsAsync(DeployWorld world, Fault fault, TimeSpan during, int[] calls)
    {
        var ends = new List<(string, string?)>();
        foreach (var scenario in Scenario.All)
        {
            foreach (var from in calls)
            {
                var run = new FaultRun(world, scenario, $"shop-{ends.Count}");
                await run.RunAsync(new(fault) { From = from, During = during });
                ends.Add((scenario.Result.ToString(), run.Ended));
            }

            world.StandIn.Resources.Heal("Topic");
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, deployments: {2 * ends.Count}");
        return ends;
    }
}
