using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Drift;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Drift;

public sealed class DriftDetectionTests : IDisposable
{
    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Finds_nothing_in_a_stack_that_nobody_touched()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var drift = await DetectAsync();

        Assert.Equal((false, null), (drift.IsDrifted, drift.Unknown));
        Assert.True(drift.Compared > 0);
    }

    [Fact]
    public async Task Names_what_was_changed_and_how()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));
        world.StandIn.Resources.Drift("Topic", "DisplayName", "Changed by hand");

        var drift = await DetectAsync();

        var topic = Assert.Single(drift.Resources);
        Assert.Equal(("Topic", "AWS::SNS::Topic", false), (topic.LogicalId, topic.Type, topic.IsDeleted));
        Assert.Equal([new PropertyDrift("/DisplayName", "Orders", "Changed by hand")], topic.Differences);
        Assert.Contains("Changed by hand", topic.ActualProperties, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_what_is_gone()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));
        world.StandIn.Resources.Drift("Topic", "*", null);

        var drift = await DetectAsync();

        Assert.True(Assert.Single(drift.Resources).IsDeleted);
    }

    [Fact]
    public async Task Looks_into_nested_stacks()
    {
        const string address = "https://templates.s3.eu-west-1.amazonaws.com/inner.yaml";
        using var nesting = new DeployWorld(options => options with { Templates = new Dictionary<string, string>(StringComparer.Ordinal) { [address] = "Resources: { Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 1 } } }" } });
        await nesting.DeployAsync(DeployWorld.Wanted($"Resources: {{ Inner: {{ Type: AWS::CloudFormation::Stack, Properties: {{ TemplateURL: '{address}' }} }} }}"));
        nesting.StandIn.Resources.Drift("Queue", "DelaySeconds", "5");

        var drift = await new DriftDetection(nesting.Client, nesting.Calls).RunAsync("shop", CancellationToken.None);

        var queue = Assert.Single(drift.Resources);
        Assert.Equal(("Inner/Queue", 2, null), (queue.Name, drift.Compared, drift.Unknown));
        Assert.Contains("stack/shop-Inner-", queue.StackId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_nested_stack_could_not_be_compared()
    {
        const string address = "https://templates.s3.eu-west-1.amazonaws.com/inner.yaml";
        using var nesting = new DeployWorld(options => options with { Templates = new Dictionary<string, string>(StringComparer.Ordinal) { [address] = "Resources: { Queue: { Type: AWS::SQS::Queue } }" } });
        await nesting.DeployAsync(DeployWorld.Wanted($"Resources: {{ Inner: {{ Type: AWS::CloudFormation::Stack, Properties: {{ TemplateURL: '{address}' }} }} }}"));
        nesting.StandIn.Faults.Add(new FaultRule(Fault.Refusal("ValidationError", "Not now")) { Action = "DetectStackDrift", From = 2 });

        var drift = await new DriftDetection(nesting.Client, nesting.Calls).RunAsync("shop", CancellationToken.None);

        Assert.Equal(1, drift.Compared);
        Assert.StartsWith("Inner: CloudFormation does not look for drift in stack shop-Inner-", drift.Unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_all_pages()
    {
        using var paged = new DeployWorld(options => options with { PageSize = 1 });
        await paged.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));
        paged.StandIn.Resources.Drift("Queue", "*", null);
        paged.StandIn.Resources.Drift("Topic", "*", null);

        var drift = await new DriftDetection(paged.Client, paged.Calls).RunAsync("shop", CancellationToken.None);

        Assert.Equal(["Queue", "Topic"], drift.Resources.Select(resource => resource.LogicalId).Order());
    }

    [Fact]
    public async Task Needs_a_stack()
    {
        var missing = await Assert.ThrowsAsync<StackMissingException>(DetectAsync);

        Assert.Equal("shop", missing.Stack);
    }

    private Task<StackDrift> DetectAsync() => new DriftDetection(world.Client, world.Calls).RunAsync("shop", CancellationToken.None);
}
