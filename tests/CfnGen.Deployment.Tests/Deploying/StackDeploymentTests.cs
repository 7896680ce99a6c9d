using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;

namespace CfnGen.Deployment.Tests.Deploying;

public sealed class StackDeploymentTests : IDisposable
{
    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Creates_a_stack_that_is_not_there()
    {
        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Deployed, "CREATE_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Tells_the_outputs()
    {
        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal(["Queue"], outcome.Stack?.Outputs.Select(output => output.Name) ?? []);
    }

    [Fact]
    public async Task Updates_a_stack_that_is_there()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Deployed, "UPDATE_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Shows_what_will_be_replaced_before_it_asks()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal(["Queue"], world.Audience.Review!.ChangeSet!.Changes.Where(change => change.IsReplacement).Select(change => change.LogicalId));
    }

    [Fact]
    public async Task Calls_a_stack_unchanged_that_is_what_was_wanted()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal(DeployResult.Unchanged, outcome.Result);
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_the_answer_is_no()
    {
        world.Audience.Decide = _ => DeployDecision.Decline;

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Refused, true, 0), (outcome.Result, world.StandIn.StatusOf("shop") is null or "DELETE_COMPLETE", world.StandIn.LeftoverChangeSets.Count));
    }

    [Fact]
    public async Task Leaves_the_change_set_when_it_is_to_be_kept()
    {
        world.Audience.Decide = _ => DeployDecision.Keep;

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First), new() { Keep = true });

        Assert.Equal((DeployResult.Kept, outcome.Review!.ChangeSet!.Id), (outcome.Result, Assert.Single(world.StandIn.LeftoverChangeSets)));
    }

    [Fact]
    public async Task Executes_later_what_was_kept_for_a_new_stack_as_a_creation()
    {
        world.Audience.Decide = _ => DeployDecision.Keep;
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First), new() { Keep = true });
        world.Audience.Decide = _ => DeployDecision.Execute;

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal("CREATE_COMPLETE", outcome.Stack?.Status.Value);
    }

    [Fact]
    public async Task Tells_of_a_failed_update_that_was_rolled_back()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, "Name is not allowed");

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Failed, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Names_the_first_failure_as_its_cause()
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, "Name is not allowed");

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal("Queue", outcome.Progress!.Failures.Causes[0].Name);
    }

    [Fact]
    public async Task Refuses_what_can_only_be_deleted()
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal(DeployResult.Refused, outcome.Result);
        Assert.Contains("--recreate", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deletes_and_creates_it_anew_when_told_to()
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First), new() { Recreate = true });

        Assert.Equal((DeployResult.Deployed, "CREATE_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Deletes_nothing_when_the_answer_to_that_is_no()
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.Audience.MayRecreate = false;

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First), new() { Recreate = true });

        Assert.Equal((DeployResult.Refused, "ROLLBACK_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    [Fact]
    public async Task Goes_on_with_the_same_template_where_a_stack_stopped_half_way()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First, ("Delay", "0")));
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Update, times: 1);
        var stopped = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First, ("Delay", "5")), new() { DisableRollback = true });

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First, ("Delay", "5")), new() { DisableRollback = true });

        Assert.Equal((DeployResult.Failed, DeployResult.Deployed), (stopped.Result, outcome.Result));
        Assert.Equal("UPDATE_COMPLETE", world.StandIn.StatusOf("shop"));
    }

    [Fact]
    public async Task Does_not_call_a_stack_unchanged_that_stopped_half_way()
    {
        const string Exports = """

              Name: { Value: !Ref Queue, Export: { Name: taken } }
            """;
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First + Exports) with { Name = "other" });
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        var stopped = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First + Exports), new() { DisableRollback = true });

        // All resources are as wanted, so CloudFormation finds nothing to change.
        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First + Exports), new() { DisableRollback = true });

        Assert.Equal((DeployResult.Failed, DeployResult.Failed, "UPDATE_FAILED"), (stopped.Result, outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Updates_a_stack_whose_last_update_was_rolled_back_also_when_dead_ones_are_to_be_made_anew()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, times: 1);
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second), new() { Recreate = true });

        Assert.Equal((DeployResult.Deployed, "UPDATE_COMPLETE", 0), (outcome.Result, outcome.Stack?.Status.Value, world.StandIn.Calls["DeleteStack"]));
    }
}
