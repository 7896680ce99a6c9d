using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Wire;

public sealed class PagingTests : IDisposable
{
    private readonly StandInCaller caller = new(options => options with { PageSize = 1, EventsPerPage = 3 });

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Of_resources_leads_through_all()
    {
        await caller.DeployAsync(SampleTemplates.TwoQueues);

        var first = await caller.CallAsync("ListStackResources", ("StackName", "shop"));
        var second = await caller.CallAsync("ListStackResources", ("StackName", "shop"), ("NextToken", first.Descendants("NextToken").Single().Value));

        Assert.Equal(["One", "Two"], first.Descendants("LogicalResourceId").Concat(second.Descendants("LogicalResourceId")).Select(name => name.Value));
        Assert.Empty(second.Descendants("NextToken"));
    }

    [Fact]
    public async Task Of_events_goes_on_where_it_was_although_new_ones_came()
    {
        await caller.StartAsync(SampleTemplates.TwoQueues);
        caller.Clock.Advance(TimeSpan.FromSeconds(2));
        var first = await caller.CallAsync("DescribeStackEvents", ("StackName", "shop"));
        caller.End();

        var second = await caller.CallAsync("DescribeStackEvents", ("StackName", "shop"), ("NextToken", first.Descendants("NextToken").Single().Value));

        Assert.Equal("REVIEW_IN_PROGRESS", second.Descendants("ResourceStatus").Single().Value);
    }

    [Fact]
    public async Task With_a_token_of_nobody_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("DescribeStacks", ("NextToken", "!")));

        Assert.Equal("ValidationError", refusal.Code);
    }
}
