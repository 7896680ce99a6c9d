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

    [Fact]
    public async Task Tells_since_when_the_stack_is_as_it_is_and_not_when_that_began()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        var found = await SurveyAsync();

        var events = await world.Client.DescribeStackEventsAsync(new() { StackName = "shop" });
        Assert.Equal(events.StackEvents![0].Timestamp, found!.Since?.UtcDateTime);
        Assert.True(found.Since > found.Stack.Changed);
    }

    private Task<StackSituation?> SurveyAsync() => new StackSurvey(world.Client, world.Calls).FindAsync("shop", CancellationToken.None);
}
