using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Resources;

public sealed class ListStackResourcesTests
{
    [Fact]
    public async Task Tells_state_and_drift_of_each_resource()
    {
        using var client = new ScriptedAws().Results("ListStackResources",
            """
            <StackResourceSummaries>
              <member>
                <LogicalResourceId>Topic</LogicalResourceId>
                <PhysicalResourceId>arn:aws:sns:eu-west-1:123456789012:alerts</PhysicalResourceId>
                <ResourceType>AWS::SNS::Topic</ResourceType>
                <LastUpdatedTimestamp>2026-01-02T03:04:05Z</LastUpdatedTimestamp>
                <ResourceStatus>UPDATE_COMPLETE</ResourceStatus>
                <DriftInformation><StackResourceDriftStatus>NOT_CHECKED</StackResourceDriftStatus></DriftInformation>
              </member>
            </StackResourceSummaries>
            """).Client();

        var response = await client.ListStackResourcesAsync(new() { StackName = "web" });

        var topic = Assert.Single(response.StackResourceSummaries!);
        Assert.Equal(("Topic", ResourceStatus.UPDATE_COMPLETE), (topic.LogicalResourceId, topic.ResourceStatus));
        Assert.Equal(StackResourceDriftStatus.NOT_CHECKED, topic.DriftInformation?.StackResourceDriftStatus);
    }
}
