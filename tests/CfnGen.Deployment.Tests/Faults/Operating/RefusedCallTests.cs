using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Waiting;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>AWS says no to calls of a deletion or a way back, and another try would not change that.</summary>
public sealed class RefusedCallTests(ITestOutputHelper output)
{
    // An interrupt that is refused is none, and what it should have stopped does not end by itself.
    private static readonly Patience Short = Patience.Default with { Poll = TimeSpan.FromSeconds(30), Operation = TimeSpan.FromHours(1) };

    [Theory]
    [InlineData("DescribeStacks")]
    [InlineData("ListStackResources")]
    [InlineData("GetTemplate")]
    [InlineData("ListExports")]
    [InlineData("ListImports")]
    [InlineData("DescribeStackEvents")]
    [InlineData("DeleteStack")]
    [InlineData("RollbackStack")]
    [InlineData("ContinueUpdateRollback")]
    [InlineData("CancelUpdateStack")]
    public async Task Of_one_kind_never_lead_to_a_false_report(string action)
    {
        using var world = new DeployWorld { Patience = Short };

        await RunAllAsync(world, new(Fault.AccessDenied(action)) { Action = action });

        Assert.DoesNotContain(world.Notices, notice => notice.Contains(DeployWorld.Password, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public async Task After_credentials_have_expired_never_lead_to_a_false_report(int from)
    {
        using var world = new DeployWorld { Patience = Short };

        await RunAllAsync(world, new(Fault.ExpiredToken) { From = from });

        Assert.DoesNotContain(world.Notices, notice => notice.Contains(DeployWorld.Secret, StringComparison.Ordinal));
    }

    private async Task RunAllAsync(DeployWorld world, FaultRule rule)
    {
        foreach (var scenario in OperationScenarios.All.Where(scenario => scenario.Begins is not null))
        {
            await new OperationRun(world, scenario, $"shop-{scenario.Name.Replace(' ', '-')}").RunAsync(rule);
            world.StandIn.Resources.Heal("Topic");
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, operations: {2 * (OperationScenarios.All.Count - 1)}");
    }
}
