using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Drifts;

public sealed class DriftTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Is_found_in_its_own_time()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        caller.StandIn.Resources.Drift("Queue", "DelaySeconds", "60");
        var id = (await caller.CallAsync("DetectStackDrift", ("StackName", "shop"))).Descendants("StackDriftDetectionId").Single().Value;

        var before = await caller.CallAsync("DescribeStackDriftDetectionStatus", ("StackDriftDetectionId", id));
        caller.Clock.Advance(TimeSpan.FromMinutes(1));
        var after = await caller.CallAsync("DescribeStackDriftDetectionStatus", ("StackDriftDetectionId", id));
        var drifts = await caller.CallAsync("DescribeStackResourceDrifts", ("StackName", "shop"), ("StackResourceDriftStatusFilters.member.1", "MODIFIED"));

        Assert.Equal("DETECTION_IN_PROGRESS", before.Descendants("DetectionStatus").Single().Value);
        Assert.Equal(["DRIFTED", "1"], after.Descendants().Where(element => element.Name.LocalName is "StackDriftStatus" or "DriftedStackResourceCount").Select(element => element.Value));
        Assert.Equal(
            ["/DelaySeconds", "0", "60", "NOT_EQUAL"],
            drifts.Descendants("PropertyDifferences").Single().Descendants().Where(element => !element.HasElements).Select(element => element.Value));
    }

    [Fact]
    public async Task Is_not_there_where_nobody_touched_anything()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        await caller.CallAsync("DetectStackDrift", ("StackName", "shop"));
        caller.Clock.Advance(TimeSpan.FromMinutes(1));
        var stack = await caller.CallAsync("DescribeStacks", ("StackName", "shop"));

        Assert.Equal("IN_SYNC", stack.Descendants("StackDriftStatus").Single().Value);
    }
}
