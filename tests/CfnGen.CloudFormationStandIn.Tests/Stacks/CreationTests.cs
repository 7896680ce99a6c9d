using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

public sealed class CreationTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Makes_each_resource_after_those_that_it_needs()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        var events = await caller.EventsAsync();

        Assert.Equal(
            [
                "shop REVIEW_IN_PROGRESS: User Initiated",
                "shop CREATE_IN_PROGRESS: User Initiated",
                "Queue CREATE_IN_PROGRESS",
                "Queue CREATE_IN_PROGRESS: Resource creation Initiated",
                "Queue CREATE_COMPLETE",
                "Topic CREATE_IN_PROGRESS",
                "Topic CREATE_IN_PROGRESS: Resource creation Initiated",
                "Topic CREATE_COMPLETE",
                "shop CREATE_COMPLETE",
            ],
            events);
    }

    [Fact]
    public async Task Takes_its_time()
    {
        await caller.StartAsync(SampleTemplates.QueueAndTopic);

        caller.Clock.Advance(TimeSpan.FromSeconds(12));

        Assert.Equal("CREATE_IN_PROGRESS", caller.StandIn.StatusOf("shop"));
    }

    [Fact]
    public async Task Makes_what_is_independent_at_the_same_time()
    {
        await caller.DeployAsync(SampleTemplates.TwoQueues);

        var events = await caller.EventsAsync();

        Assert.Equal(["One CREATE_IN_PROGRESS", "Two CREATE_IN_PROGRESS"], events.Skip(2).Take(2));
    }

    [Fact]
    public async Task Deletes_everything_when_a_resource_fails()
    {
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Create, "No topics today");

        var status = await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        var events = await caller.EventsAsync();

        Assert.Equal("ROLLBACK_COMPLETE", status);
        Assert.Contains(events, line => line.StartsWith("Topic CREATE_FAILED: Resource handler returned message: \"No topics today\"", StringComparison.Ordinal));
        Assert.Equal(
            [
                "shop ROLLBACK_IN_PROGRESS: The following resource(s) failed to create: [Topic]. Rollback requested by user.",
                "Topic DELETE_COMPLETE",
                "Queue DELETE_IN_PROGRESS",
                "Queue DELETE_COMPLETE",
                "shop ROLLBACK_COMPLETE",
            ],
            events.SkipWhile(line => !line.StartsWith("shop ROLLBACK", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Cancels_what_is_under_way_when_another_resource_fails()
    {
        caller.StandIn.Resources.Fail("One", ResourceStepKind.Create);

        await caller.DeployAsync(SampleTemplates.TwoQueues);
        var events = await caller.EventsAsync();

        Assert.Contains("Two CREATE_FAILED: Resource creation cancelled", events);
        Assert.Contains("shop ROLLBACK_IN_PROGRESS: The following resource(s) failed to create: [One, Two]. Rollback requested by user.", events);
    }

    [Theory]
    [InlineData("DO_NOTHING", "CREATE_FAILED")]
    [InlineData("DELETE", null)]
    public async Task Ends_a_failure_as_the_change_set_says(string onStackFailure, string? expected)
    {
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Create);

        var status = await caller.DeployAsync(SampleTemplates.QueueAndTopic, more: [("OnStackFailure", onStackFailure)]);

        Assert.Equal(expected, status);
    }
}
