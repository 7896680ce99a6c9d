using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

/// <summary>What can be asked of a stack.</summary>
public sealed class DescriptionTests : IDisposable
{
    private static readonly (string, string) Name = ("StackName", "shop");

    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Its_template_is_what_was_sent()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        var answer = await caller.CallAsync("GetTemplate", Name);

        Assert.Equal(SampleTemplates.QueueAndTopic, answer.Descendants("TemplateBody").Single().Value);
    }

    [Fact]
    public async Task A_summary_tells_parameters_and_types()
    {
        var answer = await caller.CallAsync("GetTemplateSummary", ("TemplateBody", SampleTemplates.QueueAndTopic));

        Assert.Equal(["Delay", "0", "Number"], answer.Descendants("Parameters").Single().Descendants().Where(element => element.Name.LocalName is "ParameterKey" or "DefaultValue" or "ParameterType").Select(element => element.Value));
        Assert.Equal(["AWS::SQS::Queue", "AWS::SNS::Topic"], answer.Descendants("ResourceTypes").Single().Elements().Select(type => type.Value));
    }

    [Fact]
    public async Task A_resource_is_found_by_both_of_its_ids()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        var byName = await caller.CallAsync("DescribeStackResource", Name, ("LogicalResourceId", "Queue"));
        var physicalId = byName.Descendants("PhysicalResourceId").Single().Value;
        var byId = await caller.CallAsync("DescribeStackResources", ("PhysicalResourceId", physicalId));

        Assert.Equal(["Queue", "Topic"], byId.Descendants("LogicalResourceId").Select(id => id.Value));
    }

    [Fact]
    public async Task A_deleted_stack_is_found_by_its_id_only()
    {
        await caller.DeployAsync(SampleTemplates.TwoQueues);
        var id = (await caller.CallAsync("DescribeStacks", Name)).Descendants("StackId").Single().Value;
        await caller.CallAsync("DeleteStack", Name);
        caller.End();

        var found = await caller.CallAsync("DescribeStacks", ("StackName", id));
        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("DescribeStacks", Name));

        Assert.Equal("DELETE_COMPLETE", found.Descendants("StackStatus").Single().Value);
        Assert.Equal("Stack with id shop does not exist", refusal.Words);
    }

    [Fact]
    public async Task Stacks_are_listed_by_their_states()
    {
        await caller.DeployAsync(SampleTemplates.TwoQueues);
        await caller.DeployAsync(SampleTemplates.TwoQueues, stack: "other");
        await caller.CallAsync("DeleteStack", Name);
        caller.End();

        var deleted = await caller.CallAsync("ListStacks", ("StackStatusFilter.member.1", "DELETE_COMPLETE"));
        var all = await caller.CallAsync("ListStacks");

        Assert.Equal(["shop"], deleted.Descendants("StackName").Select(name => name.Value));
        Assert.Equal(["other", "shop"], all.Descendants("StackName").Select(name => name.Value));
    }

    [Fact]
    public async Task An_action_that_nobody_knows_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("MakeCoffee"));

        Assert.Equal("InvalidAction", refusal.Code);
    }
}
