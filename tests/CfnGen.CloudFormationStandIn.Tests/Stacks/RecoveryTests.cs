using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

public sealed class RecoveryTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task A_rollback_that_failed_goes_on_when_it_can()
    {
        await StandStillAsync();
        caller.StandIn.Resources.Heal("Topic");

        await caller.CallAsync("ContinueUpdateRollback", ("StackName", "shop"));
        var status = caller.End();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
    }

    [Fact]
    public async Task A_rollback_that_failed_can_leave_out_what_hinders_it()
    {
        await StandStillAsync();

        await caller.CallAsync("ContinueUpdateRollback", ("StackName", "shop"), ("ResourcesToSkip.member.1", "Topic"));
        var status = caller.End();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
    }

    [Fact]
    public async Task Only_a_rollback_that_failed_can_go_on()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("ContinueUpdateRollback", ("StackName", "shop")));

        Assert.Equal("RollbackUpdatedStack cannot be called from current stack status", refusal.Words);
    }

    [Fact]
    public async Task An_update_that_is_cancelled_goes_back()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Stick("Topic", ResourceStepKind.Update);
        await caller.StartAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");
        caller.Clock.Advance(TimeSpan.FromMinutes(30));

        await caller.CallAsync("CancelUpdateStack", ("StackName", "shop"));
        var status = caller.End();
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
        Assert.Contains("Topic UPDATE_FAILED: Resource update cancelled", events);
        Assert.Contains("shop UPDATE_ROLLBACK_IN_PROGRESS: User Initiated", events);
    }

    [Fact]
    public async Task A_failed_update_that_was_left_as_it_was_is_rolled_back_on_request()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Update);
        await caller.PlanAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");
        await caller.CallAsync("ExecuteChangeSet", ("StackName", "shop"), ("ChangeSetName", caller.LastChangeSet()), ("DisableRollback", "true"));
        var before = caller.End();

        await caller.CallAsync("RollbackStack", ("StackName", "shop"));
        var after = caller.End();

        Assert.Equal(("UPDATE_FAILED", "UPDATE_ROLLBACK_COMPLETE"), (before, after));
    }

    [Fact]
    public async Task A_creation_that_is_deleted_meanwhile_stops()
    {
        caller.StandIn.Resources.Stick("Topic", ResourceStepKind.Create);
        await caller.StartAsync(SampleTemplates.QueueAndTopic);
        caller.Clock.Advance(TimeSpan.FromMinutes(5));

        await caller.CallAsync("DeleteStack", ("StackName", "shop"));
        var status = caller.End();

        Assert.Null(status);
    }

    private async Task StandStillAsync()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Update);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Rollback);
        Assert.Equal("UPDATE_ROLLBACK_FAILED", await caller.DeployAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE"));
    }
}
