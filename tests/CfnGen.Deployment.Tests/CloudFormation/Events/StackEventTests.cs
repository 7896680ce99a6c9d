using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Events;

public sealed class StackEventTests
{
    [Fact]
    public async Task Tells_what_happened_to_which_resource_when_in_universal_time()
    {
        using var client = new ScriptedAws().Results("DescribeStackEvents",
            """
            <StackEvents>
              <member>
                <EventId>Group-CREATE_FAILED-2026-01-02T03:04:05.678Z</EventId>
                <StackId>arn:aws:cloudformation:eu-west-1:123456789012:stack/web/1</StackId>
                <StackName>web</StackName>
                <LogicalResourceId>Group</LogicalResourceId>
                <PhysicalResourceId/>
                <ResourceType>AWS::AutoScaling::AutoScalingGroup</ResourceType>
                <Timestamp>2026-01-02T03:04:05.678Z</Timestamp>
                <ResourceStatus>CREATE_FAILED</ResourceStatus>
                <ResourceStatusReason>Received 1 FAILURE signal(s) out of 2 &amp; more.</ResourceStatusReason>
                <ClientRequestToken>cfngen-1</ClientRequestToken>
              </member>
            </StackEvents>
            <NextToken>page-2</NextToken>
            """).Client();

        var response = await client.DescribeStackEventsAsync(new() { StackName = "web" });

        var happening = Assert.Single(response.StackEvents!);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), happening.Timestamp);
        Assert.Equal(DateTimeKind.Utc, happening.Timestamp?.Kind);
        Assert.Equal((ResourceStatus.CREATE_FAILED, ""), (happening.ResourceStatus, happening.PhysicalResourceId));
        Assert.Equal("Received 1 FAILURE signal(s) out of 2 & more.", happening.ResourceStatusReason);
        Assert.Equal("page-2", response.NextToken);
    }
}
