using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Drifts;

public sealed class StackResourceDriftTests
{
    [Fact]
    public async Task Tells_which_property_somebody_changed()
    {
        using var client = new ScriptedAws().Results("DescribeStackResourceDrifts",
            """
            <StackResourceDrifts>
              <member>
                <StackId>arn:aws:cloudformation:eu-west-1:123456789012:stack/web/1</StackId>
                <LogicalResourceId>Group</LogicalResourceId>
                <ResourceType>AWS::AutoScaling::AutoScalingGroup</ResourceType>
                <StackResourceDriftStatus>MODIFIED</StackResourceDriftStatus>
                <PropertyDifferences>
                  <member>
                    <PropertyPath>/MaxSize</PropertyPath><ExpectedValue>4</ExpectedValue><ActualValue>8</ActualValue><DifferenceType>NOT_EQUAL</DifferenceType>
                  </member>
                </PropertyDifferences>
                <Timestamp>2026-01-02T03:04:05.678Z</Timestamp>
              </member>
            </StackResourceDrifts>
            """).Client();

        var response = await client.DescribeStackResourceDriftsAsync(new() { StackName = "web" });

        var drift = Assert.Single(response.StackResourceDrifts!);
        var difference = Assert.Single(drift.PropertyDifferences!);
        Assert.Equal(StackResourceDriftStatus.MODIFIED, drift.StackResourceDriftStatus);
        Assert.Equal(("/MaxSize", "4", "8", DifferenceType.NOT_EQUAL), (difference.PropertyPath, difference.ExpectedValue, difference.ActualValue, difference.DifferenceType));
    }
}
