using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Stacks;

public sealed class DescribeStacksTests
{
    private const string Web =
        """
        <Stacks>
          <member>
            <StackId>arn:aws:cloudformation:eu-west-1:123456789012:stack/web/1</StackId>
            <StackName>web</StackName>
            <CreationTime>2026-01-02T03:04:05.678Z</CreationTime>
            <StackStatus>UPDATE_ROLLBACK_COMPLETE</StackStatus>
            <DisableRollback>false</DisableRollback>
            <NotificationARNs/>
            <Parameters><member><ParameterKey>DesiredCapacity</ParameterKey><ParameterValue>2</ParameterValue></member></Parameters>
            <Outputs>
              <member><OutputKey>Url</OutputKey><OutputValue>http://web.example/?a=1&amp;b=2</OutputValue><ExportName>web-Url</ExportName></member>
            </Outputs>
            <Tags><member><Key>team</Key><Value/></member></Tags>
            <EnableTerminationProtection>true</EnableTerminationProtection>
            <DriftInformation><StackDriftStatus>NOT_CHECKED</StackDriftStatus></DriftInformation>
          </member>
        </Stacks>
        """;

    [Fact]
    public async Task Tells_state_parameters_outputs_and_tags()
    {
        using var client = new ScriptedAws().Results("DescribeStacks", Web).Client();

        var response = await client.DescribeStacksAsync(new() { StackName = "web" });

        var stack = Assert.Single(response.Stacks!);
        Assert.Equal(StackStatus.UPDATE_ROLLBACK_COMPLETE, stack.StackStatus);
        Assert.Equal((false, true, null), (stack.DisableRollback, stack.EnableTerminationProtection, stack.TimeoutInMinutes));
        Assert.Equal("http://web.example/?a=1&b=2", Assert.Single(stack.Outputs!).OutputValue);
        Assert.Equal("2", Assert.Single(stack.Parameters!).ParameterValue);
        Assert.Equal("", Assert.Single(stack.Tags!).Value);
        Assert.Null(stack.NotificationARNs);
    }

    [Fact]
    public void A_state_is_its_text()
    {
        StackStatus known = "CREATE_COMPLETE";
        StackStatus unknown = "CREATE_PAUSED";
        StackStatus? none = (string?)null;

        Assert.Same(StackStatus.CREATE_COMPLETE, known);
        Assert.Equal("CREATE_PAUSED", unknown.Value);
        Assert.Null(none);
    }
}
