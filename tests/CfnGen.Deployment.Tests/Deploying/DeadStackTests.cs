using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Deploying;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>A stack that can only be deleted, to be created anew.</summary>
public sealed class DeadStackTests : IDisposable
{
    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Is_not_deleted_when_the_new_one_would_lack_a_value()
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First, ("Delay", "5")));
        var kept = DeployWorld.Wanted(ShopTemplates.First) with { Parameters = [new("Delay", null)] };

        var deployment = world.DeployAsync(kept, new() { Recreate = true });

        Assert.Equal(["Delay"], (await Assert.ThrowsAsync<ParameterMissingException>(() => deployment)).Names);
        Assert.Equal("ROLLBACK_COMPLETE", world.StandIn.StatusOf("shop"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Is_told_of_as_deleted_when_the_new_one_is_not_made(bool interrupted)
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.Audience.Decide = _ => interrupted ? throw new OperationCanceledException() : DeployDecision.Decline;

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First), new() { Recreate = true });

        Assert.Equal(interrupted ? DeployResult.Cancelled : DeployResult.Refused, outcome.Result);
        Assert.EndsWith(": the old stack was deleted, and no new one was created.", outcome.Explanation, StringComparison.Ordinal);
    }
}
