using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

public sealed class UpdateTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Changes_a_resource_in_place()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        var before = await caller.PhysicalIdAsync("Queue");

        var status = await caller.DeployAsync(SampleTemplates.QueueAndTopic, "UPDATE", "shop", ("Parameters.member.1.ParameterKey", "Delay"), ("Parameters.member.1.ParameterValue", "5"));
        var after = await caller.PhysicalIdAsync("Queue");

        Assert.Equal("UPDATE_COMPLETE", status);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Replaces_a_resource_and_deletes_the_old_one_at_the_end()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        await caller.DeployAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");
        var events = await caller.EventsAsync();

        Assert.Equal(
            [
                "shop UPDATE_IN_PROGRESS: User Initiated",
                "Queue UPDATE_IN_PROGRESS: Requested update requires the creation of a new physical resource; hence creating one.",
                "Queue UPDATE_IN_PROGRESS: Resource creation Initiated",
                "Queue UPDATE_COMPLETE",
                "Topic UPDATE_IN_PROGRESS",
                "Topic UPDATE_COMPLETE",
                "shop UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
                "Queue DELETE_IN_PROGRESS",
                "Queue DELETE_COMPLETE",
                "shop UPDATE_COMPLETE",
            ],
            events.SkipWhile(line => !line.StartsWith("shop UPDATE", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Takes_everything_back_when_a_resource_fails()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Update);

        var status = await caller.DeployAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
        Assert.Equal(
            [
                "shop UPDATE_ROLLBACK_IN_PROGRESS: The following resource(s) failed to update: [Topic]. ",
                "Queue UPDATE_IN_PROGRESS",
                "Queue UPDATE_COMPLETE",
                "Topic UPDATE_IN_PROGRESS",
                "Topic UPDATE_COMPLETE",
                "shop UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
                "Queue DELETE_IN_PROGRESS",
                "Queue DELETE_COMPLETE",
                "shop UPDATE_ROLLBACK_COMPLETE",
            ],
            events.SkipWhile(line => !line.StartsWith("shop UPDATE_ROLLBACK", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Stands_still_when_the_way_back_fails_too()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Update);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Rollback);

        var status = await caller.DeployAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_ROLLBACK_FAILED", status);
        Assert.Equal("shop UPDATE_ROLLBACK_FAILED: The following resource(s) failed to update: [Topic]. ", events[^1]);
    }
}
