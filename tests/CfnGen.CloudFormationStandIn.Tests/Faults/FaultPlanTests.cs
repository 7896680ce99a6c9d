using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Faults;

public sealed class FaultPlanTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Throttles_as_often_as_it_is_told()
    {
        caller.StandIn.Faults.Add("DescribeStacks", Fault.Throttling, times: 2);

        var first = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("DescribeStacks"));
        var second = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("DescribeStacks"));
        await caller.CallAsync("DescribeStacks");

        Assert.Equal(("Throttling", 400), (first.Code, first.Status));
        Assert.Equal("Throttling", second.Code);
        Assert.Equal(3, caller.StandIn.Calls["DescribeStacks"]);
        Assert.Equal(2, caller.StandIn.Faults.Injected);
    }

    [Fact]
    public async Task Cuts_a_connection_before_anything_happened()
    {
        await caller.PlanAsync(SampleTemplates.TwoQueues);
        caller.StandIn.Faults.Add("ExecuteChangeSet", Fault.CutBefore);

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.CallAsync("ExecuteChangeSet", ("StackName", "shop"), ("ChangeSetName", caller.LastChangeSet())));

        Assert.Empty(caller.StandIn.ExecutedChangeSets);
    }

    [Fact]
    public async Task Cuts_a_connection_when_all_has_happened()
    {
        await caller.PlanAsync(SampleTemplates.TwoQueues);
        caller.StandIn.Faults.Add("ExecuteChangeSet", Fault.CutAfter);

        await Assert.ThrowsAsync<HttpRequestException>(() => caller.CallAsync("ExecuteChangeSet", ("StackName", "shop"), ("ChangeSetName", caller.LastChangeSet())));

        Assert.Single(caller.StandIn.ExecutedChangeSets);
    }

    [Fact]
    public async Task Cuts_an_answer_in_the_middle()
    {
        caller.StandIn.Faults.Add("DescribeStacks", Fault.CutWithin);

        var call = () => caller.CallAsync("DescribeStacks");

        await Assert.ThrowsAsync<HttpRequestException>(call);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("truncated")]
    [InlineData("html")]
    public async Task Gives_answers_that_are_none(string kind)
    {
        caller.StandIn.Faults.Add("DescribeStacks", kind switch { "garbage" => Fault.Garbage, "truncated" => Fault.Truncated, _ => Fault.HtmlPage });

        using var answer = await caller.SendAsync("DescribeStacks");

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.DoesNotContain("</DescribeStacksResponse>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_for_a_time()
    {
        caller.StandIn.Faults.Add(new FaultRule(Fault.Status(503)) { During = TimeSpan.FromMinutes(3) });

        using var first = await caller.SendAsync("DescribeStacks");
        caller.Clock.Advance(TimeSpan.FromMinutes(3));
        using var later = await caller.SendAsync("DescribeStacks");

        Assert.Equal((503, 200), ((int)first.StatusCode, (int)later.StatusCode));
    }

    [Fact]
    public async Task Answers_late()
    {
        caller.StandIn.Faults.Add("DescribeStacks", Fault.Slow(TimeSpan.FromMinutes(1)));
        var before = caller.Clock.GetUtcNow();

        await caller.CallAsync("DescribeStacks");

        Assert.Equal(TimeSpan.FromMinutes(1), caller.Clock.GetUtcNow() - before);
    }
}
