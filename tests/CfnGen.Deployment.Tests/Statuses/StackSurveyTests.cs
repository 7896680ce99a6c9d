using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Statuses;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Statuses;

public sealed class StackSurveyTests : IDisposable
{
    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Finds_no_stack_where_there_is_none()
    {
        var found = await SurveyAsync();

        Assert.Null(found);
    }

    [Fact]
    public async Task Finds_nothing_to_do_for_a_good_stack()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var found = await SurveyAsync();

        Assert.Equal((null, null), (found!.Next, found.FirstFailure));
        Assert.Equal("Queue", Assert.Single(found.Stack.Outputs).Name);
    }

    [Fact]
    public async Task Tells_what_failed_first_in_the_last_operation()
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, "No queues today");
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var found = await SurveyAsync();

        Assert.Equal(("ROLLBACK_COMPLETE", "Queue"), (found!.Stack.Status.Value, found.FirstFailure?.Name));
        Assert.Contains("No queues today", found.FirstFailure!.Reason, StringComparison.Ordinal);
        Assert.Contains("--recreate", found.Next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_change_sets_of_ours_that_wait()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.Audience.Decide = _ => DeployDecision.Keep;
        var kept = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second), new() { Keep = true });

        var found = await SurveyAsync();

        Assert.Equal(kept.Review!.ChangeSet!.Link, Assert.Single(found!.Waiting).Link);
    }

    private Task<StackSituation?> SurveyAsync() => new StackSurvey(world.Client, world.Calls).FindAsync("shop", CancellationToken.None);
}
