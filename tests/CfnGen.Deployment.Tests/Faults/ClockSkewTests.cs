using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>AWS's clock and ours do not agree, by more than signatures may be old.</summary>
[Collection(Alone.Name)]
public sealed class ClockSkewTests
{
    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    public async Task Does_not_keep_a_stack_from_being_deployed(int minutes)
    {
        using var world = new DeployWorld();
        world.StandIn.ClockSkew = TimeSpan.FromMinutes(minutes);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal(DeployResult.Deployed, outcome.Result);
    }
}
