using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

/// <summary>Stacks that are made and changed without a change set.</summary>
public sealed class OlderCommandsTests : IDisposable
{
    private static readonly (string, string) Name = ("StackName", "shop");
    private static readonly (string, string) Template = ("TemplateBody", SampleTemplates.QueueAndTopic);

    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task A_creation_that_takes_too_long_is_rolled_back()
    {
        caller.StandIn.Resources.Stick("Topic", ResourceStepKind.Create);

        await caller.CallAsync("CreateStack", Name, Template, ("TimeoutInMinutes", "10"));
        var status = caller.End();
        var events = await caller.EventsAsync();

        Assert.Equal("ROLLBACK_COMPLETE", status);
        Assert.Contains("Topic CREATE_FAILED: Resource creation cancelled", events);
        Assert.Contains("shop ROLLBACK_IN_PROGRESS: Stack creation time exceeded the specified timeout. Rollback requested by user.", events);
    }

    [Fact]
    public async Task An_update_without_changes_is_refused()
    {
        await caller.CallAsync("CreateStack", Name, Template);
        caller.End();

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("UpdateStack", Name, Template));

        Assert.Equal(("ValidationError", "No updates are to be performed."), (refusal.Code, refusal.Words));
    }

    [Fact]
    public async Task An_update_while_another_runs_is_refused()
    {
        await caller.CallAsync("CreateStack", Name, Template);

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("UpdateStack", Name, Template));

        Assert.EndsWith("is in CREATE_IN_PROGRESS state and can not be updated.", refusal.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_but_a_request_that_is_repeated_is_not()
    {
        var first = await caller.CallAsync("CreateStack", Name, Template, ("ClientRequestToken", "one"));
        caller.End();

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("CreateStack", Name, Template, ("ClientRequestToken", "two")));
        var again = await caller.CallAsync("CreateStack", Name, Template, ("ClientRequestToken", "one"));

        Assert.Equal("AlreadyExistsException", refusal.Code);
        Assert.Equal(first.Descendants("StackId").Single().Value, again.Descendants("StackId").Single().Value);
    }

    [Fact]
    public async Task Every_event_carries_the_token_of_its_request()
    {
        await caller.CallAsync("CreateStack", Name, Template, ("ClientRequestToken", "one"));
        caller.End();

        var events = await caller.CallAsync("DescribeStackEvents", Name);

        Assert.All(events.Descendants("member"), happened => Assert.Equal("one", happened.Element("ClientRequestToken")!.Value));
    }

    [Theory]
    [InlineData("Reader: {Type: 'AWS::IAM::Role', Properties: {}}", "Requires capabilities : [CAPABILITY_IAM]")]
    [InlineData("Reader: {Type: 'AWS::IAM::Role', Properties: {RoleName: reader}}", "Requires capabilities : [CAPABILITY_NAMED_IAM]")]
    public async Task Roles_need_somebody_who_agrees(string resource, string expected)
    {
        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("CreateStack", Name, ("TemplateBody", $"Resources: {{{resource}}}")));

        Assert.Equal(("InsufficientCapabilitiesException", expected), (refusal.Code, refusal.Words));
    }
}
