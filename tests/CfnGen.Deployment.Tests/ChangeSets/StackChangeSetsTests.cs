using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.ChangeSets;

public sealed class StackChangeSetsTests : IDisposable
{
    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Looks_for_a_change_set_whose_answer_was_broken_instead_of_making_it_again()
    {
        world.StandIn.Faults.Add("CreateChangeSet", Fault.Truncated);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Deployed, 1), (outcome.Result, world.StandIn.Calls["CreateChangeSet"]));
    }

    [Fact]
    public async Task Makes_a_change_set_again_that_does_not_exist_after_all()
    {
        world.StandIn.Faults.Add("CreateChangeSet", Fault.Throttling);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Deployed, 2), (outcome.Result, world.StandIn.Calls["CreateChangeSet"]));
    }
}
