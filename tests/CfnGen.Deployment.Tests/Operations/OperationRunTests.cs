using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Operations;

public sealed class OperationRunTests
{
    [Fact]
    public void Takes_the_time_from_its_beginning()
    {
        using var world = new DeployWorld();
        var run = new OperationRun(world.Client, world.Calls, world.Audience, world.Interrupts);
        world.Clock.Advance(TimeSpan.FromMinutes(3));

        var outcome = run.Ends("shop", OperationResult.Done, null, null);

        Assert.Equal(TimeSpan.FromMinutes(3), outcome.Took);
    }
}
