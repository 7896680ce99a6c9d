using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>A person presses Ctrl-C.</summary>
public sealed class InterruptTests : IDisposable
{
    private readonly DeployWorld world;
    private AnswerChange? answers;

    public InterruptTests() => world = new(wrap: inner => answers = new(inner));

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Once_during_an_update_cancels_it_and_sees_the_end()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.Audience.OnEvent = At("Queue UPDATE_IN_PROGRESS", world.InterruptOnce);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Cancelled, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Once_after_an_update_began_to_fail_by_itself_is_no_cancellation()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Update, times: 1);
        world.StandIn.Faults.Add("CancelUpdateStack", Fault.Refusal("ValidationError", "CancelUpdateStack cannot be called from current stack status"));
        world.Audience.OnEvent = At("Queue UPDATE_IN_PROGRESS", world.InterruptOnce);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Failed, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Once_during_a_creation_deletes_what_there_is()
    {
        world.Audience.OnEvent = At("Queue CREATE_IN_PROGRESS", world.InterruptOnce);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Cancelled, "DELETE_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task Once_when_nothing_can_be_cancelled_any_more_changes_nothing()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.Audience.OnEvent = At("shop UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", world.InterruptOnce);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal(DeployResult.Deployed, outcome.Result);
    }

    [Fact]
    public async Task Twice_leaves_the_stack_to_itself()
    {
        world.Audience.OnEvent = At("Queue CREATE_IN_PROGRESS", world.InterruptTwice);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal((DeployResult.Left, "CREATE_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    [Fact]
    public async Task Before_the_answer_leaves_nothing_behind()
    {
        world.Audience.Decide = _ =>
        {
            world.InterruptOnce();
            throw new OperationCanceledException();
        };

        var deployment = world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        await Assert.ThrowsAsync<OperationCanceledException>(() => deployment);
        Assert.Equal((true, 0), (world.StandIn.StatusOf("shop") is null or "DELETE_COMPLETE", world.StandIn.LeftoverChangeSets.Count));
    }

    [Fact]
    public async Task While_the_change_set_is_asked_for_leaves_nothing_behind()
    {
        await new StackLookup(world.Client, world.Calls).FindAsync("shop", CancellationToken.None);
        answers!.Change = (action, text) =>
        {
            if (action == "CreateChangeSet")
            {
                world.InterruptOnce();
                throw new OperationCanceledException();
            }

            return text;
        };

        var deployment = world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => deployment);
        Assert.Equal((true, 0), (world.StandIn.StatusOf("shop") is null or "DELETE_COMPLETE", world.StandIn.LeftoverChangeSets.Count));
    }

    [Fact]
    public async Task Before_the_stack_is_seen_to_change_is_remembered_until_it_is()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        var looks = 0;
        answers!.Change = (action, text) =>
        {
            if (action == "ExecuteChangeSet")
            {
                looks = 2;
                world.InterruptOnce();
            }

            return action == "DescribeStacks" && looks-- > 0 ? text.Replace("UPDATE_IN_PROGRESS", "CREATE_COMPLETE", StringComparison.Ordinal) : text;
        };

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Cancelled, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Theory]
    [InlineData(false, DeployResult.Cancelled, "This run changed nothing but the stack policy.")]
    [InlineData(true, DeployResult.Left, "It may have begun in AWS. See with 'cfngen status shop'.")]
    public async Task While_the_policy_is_set_does_not_say_that_nothing_was_changed(bool isSecond, DeployResult result, string explanation)
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        answers!.Change = (action, text) =>
        {
            if (action == "SetStackPolicy" && isSecond)
            {
                world.InterruptTwice();
            }
            else if (action == "SetStackPolicy")
            {
                world.InterruptOnce();
            }

            return text;
        };
        var policy = """{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}]}""";

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second) with { StackPolicy = policy });

        Assert.Equal((result, explanation, "CREATE_COMPLETE"), (outcome.Result, outcome.Explanation, world.StandIn.StatusOf("shop")));
    }

    private static Action<WatchedEvent> At(string moment, Action interrupt) => seen =>
    {
        if ($"{seen.Name} {seen.Status.Value}" == moment)
        {
            interrupt();
        }
    };
}
