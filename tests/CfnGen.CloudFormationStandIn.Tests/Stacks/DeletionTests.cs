using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

public sealed class DeletionTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Deletes_a_resource_before_those_that_it_needs()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        var id = (await caller.CallAsync("DescribeStacks", ("StackName", "shop"))).Descendants("StackId").Single().Value;

        await caller.CallAsync("DeleteStack", ("StackName", "shop"));
        caller.End();
        var events = await caller.EventsAsync(id);

        Assert.Equal(
            [
                "shop DELETE_IN_PROGRESS: User Initiated",
                "Topic DELETE_IN_PROGRESS",
                "Topic DELETE_COMPLETE",
                "Queue DELETE_IN_PROGRESS",
                "Queue DELETE_COMPLETE",
                "shop DELETE_COMPLETE",
            ],
            events.SkipWhile(line => !line.StartsWith("shop DELETE", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_a_stack_that_is_not_there_is_done()
    {
        var answer = await caller.CallAsync("DeleteStack", ("StackName", "nowhere"));

        Assert.Equal("DeleteStackResponse", answer.Name.LocalName);
    }

    [Fact]
    public async Task Fails_when_a_resource_cannot_go_and_leaves_what_it_needs()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Delete);

        await caller.CallAsync("DeleteStack", ("StackName", "shop"));
        var status = caller.End();
        var events = await caller.EventsAsync();

        Assert.Equal("DELETE_FAILED", status);
        Assert.Equal("shop DELETE_FAILED: The following resource(s) failed to delete: [Topic]. ", events[^1]);
        Assert.DoesNotContain("Queue DELETE_IN_PROGRESS", events);
    }

    [Fact]
    public async Task That_failed_may_leave_resources_behind()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Fail("Topic", ResourceStepKind.Delete);
        await caller.CallAsync("DeleteStack", ("StackName", "shop"));
        caller.End();

        await caller.CallAsync("DeleteStack", ("StackName", "shop"), ("RetainResources.member.1", "Topic"));
        var status = caller.End();

        Assert.Null(status);
    }

    [Fact]
    public async Task Is_refused_while_the_stack_is_protected()
    {
        await caller.DeployAsync(SampleTemplates.TwoQueues);
        await caller.CallAsync("UpdateTerminationProtection", ("StackName", "shop"), ("EnableTerminationProtection", "true"));

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("DeleteStack", ("StackName", "shop")));

        Assert.Equal("Stack [shop] cannot be deleted while TerminationProtection is enabled", refusal.Words);
    }

    [Fact]
    public async Task Leaves_what_its_policy_retains()
    {
        const string template = """
            Resources:
              Kept:
                Type: AWS::SQS::Queue
                DeletionPolicy: Retain
            """;
        await caller.DeployAsync(template);
        var id = (await caller.CallAsync("DescribeStacks", ("StackName", "shop"))).Descendants("StackId").Single().Value;

        await caller.CallAsync("DeleteStack", ("StackName", "shop"));
        caller.End();
        var events = await caller.EventsAsync(id);

        Assert.Contains("Kept DELETE_SKIPPED", events);
        Assert.Equal("shop DELETE_COMPLETE", events[^1]);
    }
}
