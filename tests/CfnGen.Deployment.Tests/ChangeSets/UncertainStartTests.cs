using Amazon.Runtime;
using CfnGen.Deployment.Deleting;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.ChangeSets;

/// <summary>The answer to the call that begins is lost, and then there are no credentials any more.</summary>
public sealed class UncertainStartTests : IDisposable
{
    private readonly DeployWorld world;
    private Func<string, string, string> change = (_, text) => text;
    private int calls;

    public UncertainStartTests() => world = new(wrap: inner => new AnswerChange(inner) { Change = (action, text) => change(action, text) });

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Of_a_deployment_is_no_failure()
    {
        change = LosesFirst("ExecuteChangeSet");

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal(DeployResult.Left, outcome.Result);
        Assert.StartsWith("It may have begun in AWS.", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_deletion_is_no_failure()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        var stack = await new StackLookup(world.Client, world.Calls).GetAsync("shop", CancellationToken.None);
        change = LosesFirst("DeleteStack");

        var outcome = await new StackDeletion(world.Client, world.Calls, world.Audience, world.Interrupts).RunAsync(stack, []);

        Assert.Equal(OperationResult.Left, outcome.Result);
    }

    [Fact]
    public async Task Of_a_single_try_is_a_failure()
    {
        calls = 1;
        change = LosesFirst("ExecuteChangeSet");

        await Assert.ThrowsAsync<AmazonClientException>(() => world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First)));
    }

    private Func<string, string, string> LosesFirst(string begin) => (action, text) =>
        action == begin ? ++calls == 1 ? "<cut" : throw new AmazonClientException("There are no credentials.") : text;
}
