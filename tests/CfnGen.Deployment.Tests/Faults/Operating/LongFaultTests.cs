using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>Everything goes wrong for a while, from some call of a deletion or a way back on.</summary>
public sealed class LongFaultTests(ITestOutputHelper output)
{
    private static readonly Patience Seldom = Patience.Default with { Poll = TimeSpan.FromSeconds(30) };

    [Theory]
    [InlineData("throttled")]
    [InlineData("HTTP 503")]
    [InlineData("HTTP 429")]
    [InlineData("connection cut after the call")]
    [InlineData("answer is garbage")]
    public async Task Of_twenty_minutes_does_not_change_how_an_operation_ends(string fault)
    {
        using var world = new DeployWorld { Patience = Seldom };

        var ends = await EndsAsync(world, FaultKinds.Passing[fault], TimeSpan.FromMinutes(20));

        Assert.All(ends, pair => Assert.Equal(pair.Expected, pair.Actual));
    }

    [Theory]
    [InlineData("DeleteStack")]
    [InlineData("RollbackStack")]
    [InlineData("ContinueUpdateRollback")]
    [InlineData("CancelUpdateStack")]
    public async Task Of_the_answers_to_the_call_that_begins_it_do_not_begin_it_twice(string action)
    {
        using var world = new DeployWorld { Patience = Seldom };
        var ends = new List<(string Expected, string? Actual)>();

        foreach (var scenario in OperationScenarios.All)
        {
            var run = new OperationRun(world, scenario, $"shop-{ends.Count}");
            await run.RunAsync(new(Fault.CutAfter) { Action = action, During = TimeSpan.FromMinutes(20) });
            ends.Add((scenario.Result, run.Ended));
            world.StandIn.Resources.Heal("Topic");
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, operations: {2 * ends.Count}");
        Assert.All(ends, pair => Assert.Equal(pair.Expected, pair.Actual));
    }

    [Fact]
    public async Task Longer_than_our_patience_is_told_as_an_outage_and_can_be_gone_on_from()
    {
        using var world = new DeployWorld { Patience = Seldom with { Outage = TimeSpan.FromMinutes(5) } };

        var ends = await EndsAsync(world, Fault.CutAfter, TimeSpan.FromMinutes(15));

        Assert.All(ends, pair => Assert.Contains(pair.Actual, new[] { nameof(OutageException), nameof(ExecutionUncertainException), nameof(DeployResult.Left) }));
    }

    /// <summary>Each scenario, from some calls on.</summary>
    private async Task<List<(string Expected, string? Actual)>> EndsAsync(DeployWorld world, Fault fault, TimeSpan during)
    {
        var ends = new List<(string, string?)>();
        foreach (var scenario in OperationScenarios.All.Where(scenario => scenario.Begins is not null))
        {
            foreach (var from in new[] { 3, 7 })
            {
                var run = new OperationRun(world, scenario, $"shop-{ends.Count}");
                await run.RunAsync(new(fault) { From = from, During = during });
                ends.Add((scenario.Result, run.Ended));
                world.StandIn.Resources.Heal("Topic");
            }
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, operations: {2 * ends.Count}");
        return ends;
    }
}
