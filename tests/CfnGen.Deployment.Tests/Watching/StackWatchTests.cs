using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class StackWatchTests : IDisposable
{
    private readonly DeployWorld world;
    private AnswerChange? answers;

    public StackWatchTests() => world = new(wrap: inner => answers = new(inner));

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Does_not_take_the_late_end_of_an_operation_before_for_the_end_of_this_one()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        var before = await world.Client.DescribeStacksAsync(new() { StackName = "shop" });
        var (late, stale) = (2, 2);
        answers!.Change = (action, text) => world.StandIn.Calls["ExecuteChangeSet"] < 2 ? text : action switch
        {
            "DescribeStackEvents" when late-- > 0 => LateEnd(before.Stacks![0].StackId!),
            "DescribeStacks" when stale-- > 0 => text.Replace("UPDATE_IN_PROGRESS", "CREATE_COMPLETE", StringComparison.Ordinal),
            _ => text,
        };

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Deployed, "UPDATE_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    private static string LateEnd(string stackId) =>
        $"""
        <DescribeStackEventsResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
          <DescribeStackEventsResult>
            <StackEvents>
              <member>
                <EventId>late</EventId><StackId>{stackId}</StackId><StackName>shop</StackName><LogicalResourceId>shop</LogicalResourceId>
                <PhysicalResourceId>{stackId}</PhysicalResourceId><ResourceType>AWS::CloudFormation::Stack</ResourceType>
                <Timestamp>2026-01-02T12:00:00Z</Timestamp><ResourceStatus>CREATE_COMPLETE</ResourceStatus>
              </member>
            </StackEvents>
          </DescribeStackEventsResult>
        </DescribeStackEventsResponse>
        """;
}
