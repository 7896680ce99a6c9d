using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.ChangeSets;

public sealed class ChangeSetTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Of_a_new_stack_adds_everything()
    {
        var plan = await caller.PlanAsync(SampleTemplates.QueueAndTopic);

        Assert.Equal("AVAILABLE", plan.Descendants("ExecutionStatus").Single().Value);
        Assert.Equal(["Add", "Add"], plan.Descendants("Action").Select(action => action.Value));
        Assert.Equal("REVIEW_IN_PROGRESS", caller.StandIn.StatusOf("shop"));
    }

    [Fact]
    public async Task Tells_what_is_replaced_and_what_only_may_change()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        var plan = await caller.PlanAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");

        Assert.Equal(["True", "False"], plan.Descendants("Replacement").Select(replacement => replacement.Value));
        Assert.Equal(["Static", "Dynamic"], plan.Descendants("Evaluation").Select(evaluation => evaluation.Value));
        Assert.Equal(["DirectModification", "ResourceAttribute"], plan.Descendants("ChangeSource").Select(source => source.Value));
    }

    [Fact]
    public async Task Without_changes_fails()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        var plan = await caller.PlanAsync(SampleTemplates.QueueAndTopic, "UPDATE");

        Assert.Equal("FAILED", plan.Descendants("Status").Single().Value);
        Assert.Equal(
            "The submitted information didn't contain changes. Submit different information to create a change set.",
            plan.Descendants("StatusReason").Single().Value);
    }

    [Fact]
    public async Task Is_executed_once()
    {
        await caller.StartAsync(SampleTemplates.QueueAndTopic);

        var again = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("ExecuteChangeSet", ("StackName", "shop"), ("ChangeSetName", caller.LastChangeSet())));

        Assert.Equal("InvalidChangeSetStatus", again.Code);
        Assert.Single(caller.StandIn.ExecutedChangeSets);
    }

    [Fact]
    public async Task That_nobody_wants_is_left_over_until_it_is_deleted()
    {
        await caller.PlanAsync(SampleTemplates.QueueAndTopic);
        var before = caller.StandIn.LeftoverChangeSets.Count;

        await caller.CallAsync("DeleteChangeSet", ("StackName", "shop"), ("ChangeSetName", caller.LastChangeSet()));

        Assert.Equal(1, before);
        Assert.Empty(caller.StandIn.LeftoverChangeSets);
    }
}
