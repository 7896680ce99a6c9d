using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

public sealed class NestedStackTests : IDisposable
{
    private const string Address = "https://templates.s3.eu-west-1.amazonaws.com/inner.yaml";

    private const string Outer = $$"""
        Parameters:
          Delay:
            Type: String
            Default: "0"
        Resources:
          Inner:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: {{Address}}
              Parameters:
                Delay: !Ref Delay
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: !GetAtt Inner.Outputs.Queue
        """;

    private readonly StandInCaller caller = new(options => options with
    {
        Templates = new Dictionary<string, string>(StringComparer.Ordinal) { [Address] = SampleTemplates.QueueAndTopic.Replace("Topic:", "Heard:", StringComparison.Ordinal) },
    });

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Is_made_with_its_parent_and_gives_it_its_outputs()
    {
        var status = await caller.DeployAsync(Outer);
        var inner = await caller.PhysicalIdAsync("Inner");
        var events = await caller.EventsAsync(inner);
        var described = await caller.CallAsync("DescribeStacks", ("StackName", inner));

        Assert.Equal("CREATE_COMPLETE", status);
        Assert.Contains("Queue CREATE_COMPLETE", events);
        Assert.StartsWith("arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/", described.Descendants("RootId").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_fails_takes_its_parent_down()
    {
        caller.StandIn.Resources.Fail("Queue", ResourceStepKind.Create);

        var status = await caller.DeployAsync(Outer);
        var events = await caller.EventsAsync();

        Assert.Equal("ROLLBACK_COMPLETE", status);
        Assert.Contains(events, line => line.StartsWith("Inner CREATE_FAILED: Embedded stack arn:", StringComparison.Ordinal)
            && line.EndsWith("was not successfully created: The following resource(s) failed to create: [Queue].", StringComparison.Ordinal));
    }

    [Fact]
    public async Task That_fails_to_update_goes_back_with_its_parent()
    {
        await caller.DeployAsync(Outer);
        var inner = await caller.PhysicalIdAsync("Inner");
        caller.StandIn.Resources.Fail("Queue", ResourceStepKind.Update);

        var status = await caller.DeployAsync(Outer, "UPDATE", "shop", ("Parameters.member.1.ParameterKey", "Delay"), ("Parameters.member.1.ParameterValue", "7"));
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", caller.StandIn.StatusOf(inner));
        Assert.Contains(events, line => line.EndsWith("Currently in UPDATE_ROLLBACK_IN_PROGRESS with reason: The following resource(s) failed to update: [Queue].", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Goes_with_its_parent()
    {
        await caller.DeployAsync(Outer);
        var inner = await caller.PhysicalIdAsync("Inner");

        await caller.CallAsync("DeleteStack", ("StackName", "shop"));
        caller.End();

        Assert.Equal("DELETE_COMPLETE", caller.StandIn.StatusOf(inner));
    }
}
