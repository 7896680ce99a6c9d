using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Tests.Deploying;
using Xunit.Abstractions;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>AWS says no to calls, and another try would not change that.</summary>
public sealed class RefusedCallTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("DescribeStacks")]
    [InlineData("ListChangeSets")]
    [InlineData("CreateChangeSet")]
    [InlineData("DescribeChangeSet")]
    [InlineData("ExecuteChangeSet")]
    [InlineData("DescribeStackEvents")]
    [InlineData("DeleteChangeSet")]
    public async Task Of_one_kind_never_lead_to_a_false_report(string action)
    {
        using var world = new DeployWorld();

        await RunAllAsync(world, new(Fault.AccessDenied(action)) { Action = action });

        Assert.DoesNotContain(world.Notices, notice => notice.Contains(DeployWorld.Password, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(10)]
    public async Task After_credentials_have_expired_never_lead_to_a_false_report(int from)
    {
        using var world = new DeployWorld();

        await RunAllAsync(world, new(Fault.ExpiredToken) { From = from });

        Assert.DoesNotContain(world.Notices, notice => notice.Contains(DeployWorld.Secret, StringComparison.Ordinal));
    }

    private async Task RunAllAsync(DeployWorld world, FaultRule rule)
    {
        foreach (var scenario in Scenario.All)
        {
            await new FaultRun(world, scenario, $"shop-{scenario.Name.Replace(' ', '-')}").RunAsync(rule);
            world.StandIn.Resources.Heal("Topic");
        }

        output.WriteLine($"faults: {world.StandIn.Faults.Injected}, deployments: {2 * Scenario.All.Count}");
    }
}
