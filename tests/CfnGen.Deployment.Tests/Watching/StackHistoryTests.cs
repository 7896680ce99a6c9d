using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class StackHistoryTests : IDisposable
{
    private readonly DeployWorld world = new();
    private readonly RecordedAudience reader = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Shows_the_last_operation_only()
    {
        await DeployTwiceAsync();

        await History(all: false).ShowAsync(await StackAsync(), CancellationToken.None);

        Assert.StartsWith("shop UPDATE_IN_PROGRESS", reader.Lines[0], StringComparison.Ordinal);
        Assert.Equal("shop UPDATE_COMPLETE", reader.Lines[^1]);
    }

    [Fact]
    public async Task Shows_everything_on_request()
    {
        await DeployTwiceAsync();

        await History(all: true).ShowAsync(await StackAsync(), CancellationToken.None);

        Assert.Contains("shop CREATE_COMPLETE", reader.Lines);
        Assert.Equal("shop UPDATE_COMPLETE", reader.Lines[^1]);
    }

    [Fact]
    public async Task Tells_of_nested_stacks_as_it_happened()
    {
        const string address = "https://templates.s3.eu-west-1.amazonaws.com/inner.yaml";
        using var nesting = new DeployWorld(options => options with { Templates = new Dictionary<string, string>(StringComparer.Ordinal) { [address] = "Resources: { Queue: { Type: AWS::SQS::Queue } }" } });
        await nesting.DeployAsync(DeployWorld.Wanted($"Resources: {{ Inner: {{ Type: AWS::CloudFormation::Stack, Properties: {{ TemplateURL: '{address}' }} }} }}"));
        var stack = await new StackLookup(nesting.Client, nesting.Calls).GetAsync("shop", CancellationToken.None);
        var seen = new RecordedAudience();

        await new StackHistory(nesting.Client, nesting.Calls, all: false, seen).ShowAsync(stack, CancellationToken.None);

        Assert.Equal("shop CREATE_COMPLETE", seen.Lines[^1]);
        Assert.Contains("Inner/Queue CREATE_COMPLETE", seen.Lines);
    }

    [Fact]
    public async Task Ends_at_once_when_nothing_runs()
    {
        await DeployTwiceAsync();

        var last = await History(all: false).FollowAsync(await StackAsync(), CancellationToken.None);

        Assert.Equal("UPDATE_COMPLETE", last.Status.Value);
    }

    private async Task DeployTwiceAsync()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));
    }

    private StackHistory History(bool all) => new(world.Client, world.Calls, all, reader);

    private Task<CurrentStack> StackAsync() => new StackLookup(world.Client, world.Calls).GetAsync("shop", CancellationToken.None);
}
