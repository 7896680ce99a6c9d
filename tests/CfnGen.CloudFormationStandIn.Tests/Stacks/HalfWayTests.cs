using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

/// <summary>Stacks whose operation failed while rollback was off.</summary>
public sealed class HalfWayTests : IDisposable
{
    /// <summary>Beside the queue and its topic, another queue, which waits longer than before.</summary>
    private const string First = """
        Resources:
          Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 0 } }
          Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt Queue.QueueName } }
          Other: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 0 } }
        """;

    private static readonly string Second = First.Replace("DelaySeconds: 0", "DelaySeconds: 5", StringComparison.Ordinal);

    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Only_what_needs_the_failed_resource_is_not_made()
    {
        caller.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);

        var status = await DeployAsync(First, "CREATE");
        var resources = await ResourcesAsync();

        Assert.Equal("CREATE_FAILED", status);
        Assert.Equal(["Queue CREATE_FAILED", "Other CREATE_COMPLETE"], resources);
    }

    [Fact]
    public async Task The_same_template_again_makes_what_is_missing()
    {
        caller.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);
        await DeployAsync(First, "CREATE");

        var plan = await caller.PlanAsync(First, "UPDATE");
        var status = await ExecuteAsync();
        var resources = await ResourcesAsync();

        Assert.Equal(["Add Queue", "Add Topic"], Changes(plan));
        Assert.Equal("UPDATE_COMPLETE", status);
        Assert.Equal(["Queue CREATE_COMPLETE", "Other CREATE_COMPLETE", "Topic CREATE_COMPLETE"], resources);
    }

    [Fact]
    public async Task The_same_template_again_changes_what_could_not_be_changed()
    {
        await FailUpdateAsync();

        var plan = await caller.PlanAsync(Second, "UPDATE");
        var status = await ExecuteAsync();

        Assert.Equal(["Modify Queue"], Changes(plan));
        Assert.Equal("UPDATE_COMPLETE", status);
    }

    [Fact]
    public async Task The_template_of_before_takes_back_what_was_done_and_tries_the_failed_resource()
    {
        await FailUpdateAsync();

        var plan = await caller.PlanAsync(First, "UPDATE");
        var status = await ExecuteAsync();
        var resources = await ResourcesAsync();

        Assert.Equal(["Modify Other", "Modify Queue"], Changes(plan));
        Assert.Equal("UPDATE_COMPLETE", status);
        Assert.DoesNotContain(resources, resource => resource.EndsWith("_FAILED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_update_that_would_be_rolled_back_is_refused()
    {
        await FailUpdateAsync();
        await caller.PlanAsync(Second, "UPDATE");

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("ExecuteChangeSet", ("StackName", "shop"), ("ChangeSetName", caller.LastChangeSet())));
        var other = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("UpdateStack", ("StackName", "shop"), ("TemplateBody", Second)));

        Assert.Equal("ValidationError", refusal.Code);
        Assert.StartsWith("This stack is currently in a non-terminal [UPDATE_FAILED] state.", refusal.Words, StringComparison.Ordinal);
        Assert.Equal(refusal.Words, other.Words);
    }

    [Fact]
    public async Task It_stands_by_the_template_that_it_was_on_its_way_to()
    {
        await FailUpdateAsync();

        var answer = await caller.CallAsync("GetTemplate", ("StackName", "shop"));

        Assert.Equal(Second, answer.Descendants("TemplateBody").Single().Value);
    }

    [Fact]
    public async Task It_goes_back_to_the_last_version_that_was_whole_however_often_it_failed_since()
    {
        await FailUpdateAsync();
        caller.StandIn.Resources.Fail("Queue", ResourceStepKind.Update, times: 1);
        await DeployAsync(Second, "UPDATE");

        await caller.CallAsync("RollbackStack", ("StackName", "shop"));
        var status = caller.End();
        var answer = await caller.CallAsync("GetTemplate", ("StackName", "shop"));

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
        Assert.Equal(First, answer.Descendants("TemplateBody").Single().Value);
    }

    [Fact]
    public async Task One_that_never_was_whole_is_rolled_back_to_nothing()
    {
        caller.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 2);
        await DeployAsync(First, "CREATE");
        var again = await DeployAsync(First, "UPDATE");

        await caller.CallAsync("RollbackStack", ("StackName", "shop"));
        var status = caller.End();

        Assert.Equal(("UPDATE_FAILED", "ROLLBACK_COMPLETE"), (again, status));
    }

    [Fact]
    public async Task Nothing_is_replaced_while_rollback_is_off()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);

        var status = await DeployAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_FAILED", status);
        Assert.Contains("Queue UPDATE_FAILED: Replacement type updates not supported on stack with disable-rollback.", events);
    }

    private async Task FailUpdateAsync()
    {
        await caller.DeployAsync(First);
        caller.StandIn.Resources.Fail("Queue", ResourceStepKind.Update, times: 1);
        Assert.Equal("UPDATE_FAILED", await DeployAsync(Second, "UPDATE"));
    }

    private async Task<string?> DeployAsync(string template, string type)
    {
        await caller.PlanAsync(template, type);
        return await ExecuteAsync();
    }

    private async Task<string?> ExecuteAsync()
    {
        await caller.CallAsync("ExecuteChangeSet", ("StackName", "shop"), ("ChangeSetName", caller.LastChangeSet()), ("DisableRollback", "true"));
        return caller.End();
    }

    private async Task<IReadOnlyList<string>> ResourcesAsync()
    {
        var answer = await caller.CallAsync("ListStackResources", ("StackName", "shop"));
        return [.. answer.Descendants("member").Select(resource => $"{resource.Element("LogicalResourceId")!.Value} {resource.Element("ResourceStatus")!.Value}")];
    }

    private static IEnumerable<string> Changes(System.Xml.Linq.XElement plan) =>
        plan.Descendants("ResourceChange").Select(change => $"{change.Element("Action")!.Value} {change.Element("LogicalResourceId")!.Value}");
}
