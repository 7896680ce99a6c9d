using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Changes;

public sealed class ResourceChangeTests
{
    [Fact]
    public async Task Tells_what_is_replaced_and_which_property_does_it()
    {
        using var client = new ScriptedAws().Results("DescribeChangeSet",
            """
            <Status>CREATE_COMPLETE</Status>
            <Changes>
              <member>
                <Type>Resource</Type>
                <ResourceChange>
                  <Action>Modify</Action>
                  <LogicalResourceId>Queue</LogicalResourceId>
                  <PhysicalResourceId>https://sqs.eu-west-1.amazonaws.com/123456789012/jobs</PhysicalResourceId>
                  <ResourceType>AWS::SQS::Queue</ResourceType>
                  <Replacement>True</Replacement>
                  <PolicyAction>ReplaceAndDelete</PolicyAction>
                  <Scope><member>Properties</member></Scope>
                  <Details>
                    <member>
                      <Target><Attribute>Properties</Attribute><Name>QueueName</Name><RequiresRecreation>Always</RequiresRecreation></Target>
                      <Evaluation>Static</Evaluation>
                      <ChangeSource>DirectModification</ChangeSource>
                    </member>
                  </Details>
                </ResourceChange>
              </member>
            </Changes>
            """).Client();

        var set = await client.DescribeChangeSetAsync(new() { ChangeSetName = "cfngen-1" });

        var change = Assert.Single(set.Changes!).ResourceChange!;
        var target = Assert.Single(change.Details!).Target!;
        Assert.Equal((ChangeAction.Modify, Replacement.True, PolicyAction.ReplaceAndDelete), (change.Action, change.Replacement, change.PolicyAction));
        Assert.Equal(("QueueName", RequiresRecreation.Always), (target.Name, target.RequiresRecreation));
    }
}
