using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Recovery;

public sealed class StackRecoveryTests : IDisposable
{
    private const string First = """
        Resources:
          Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 1 } }
          Topic: { Type: AWS::SNS::Topic, DependsOn: Queue, Properties: { DisplayName: one } }
        """;

    private static readonly string Second = First.Replace("DelaySeconds: 1", "DelaySeconds: 2", StringComparison.Ordinal).Replace("one", "two", StringComparison.Ordinal);

    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Tries_a_failed_rollback_again_when_its_cause_is_mended()
    {
        await WedgeAsync();
        world.StandIn.Resources.Heal("Queue");

        var outcome = await RecoverAsync(onlyContinue: true);

        Assert.Equal((OperationResult.Done, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    [Fact]
    public async Task Skips_what_cannot_be_rolled_back()
    {
        await WedgeAsync();

        var outcome = await RecoverAsync(onlyContinue: true, "Queue");

        Assert.Equal((OperationResult.Done, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
        Assert.StartsWith("Skipped: Queue.", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_stuck_when_it_fails_again()
    {
        await WedgeAsync();

        var outcome = await RecoverAsync(onlyContinue: true);

        Assert.Equal(OperationResult.NeedsRecovery, outcome.Result);
        Assert.Contains("'cfngen rollback shop --continue'", outcome.Explanation, StringComparison.Ordinal);
        Assert.Equal("Queue", outcome.Progress!.Failures.Causes[0].Name);
    }

    [Fact]
    public async Task Skips_nothing_that_did_not_fail()
    {
        await WedgeAsync();

        var review = await Recovery().ReviewAsync("shop", onlyContinue: true, ["Orders"]);

        Assert.Equal((RecoveryKind.None, "Orders cannot be skipped: only what could not be rolled back can, which is Queue."), (review.Kind, review.Sentence));
    }

    [Fact]
    public async Task Knows_what_failed_in_the_update_only()
    {
        await WedgeAsync();

        var review = await Recovery().ReviewAsync("shop", onlyContinue: true, []);

        Assert.Equal([("Queue", true), ("Topic", false)], review.Failed.Select(failed => (failed.Resource.Name, failed.CanBeSkipped)));
    }

    [Fact]
    public async Task Rolls_back_what_an_update_without_rollback_left()
    {
        await world.DeployAsync(DeployWorld.Wanted(First));
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, times: 1);
        await world.DeployAsync(DeployWorld.Wanted(Second), new() { DisableRollback = true });

        var outcome = await RecoverAsync(onlyContinue: false);

        Assert.Equal((OperationResult.Done, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    [Fact]
    public async Task Cancels_an_update_that_runs()
    {
        await world.DeployAsync(DeployWorld.Wanted(First));
        world.StandIn.Resources.Stick("Topic", ResourceStepKind.Update);
        world.Audience.OnEvent = seen =>
        {
            if (seen is { LogicalId: "Topic", Status.Value: "UPDATE_IN_PROGRESS" })
            {
                world.InterruptTwice();
            }
        };
        var left = await world.DeployAsync(DeployWorld.Wanted(Second));
        using var later = new CancellationTokenSource();

        var recovery = new StackRecovery(world.Client, world.Calls, new RecordedAudience(), new(later.Token, later.Token));
        var outcome = await recovery.RunAsync(await recovery.ReviewAsync("shop", onlyContinue: false, []));

        Assert.Equal((DeployResult.Left, OperationResult.Done), (left.Result, outcome.Result));
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", world.StandIn.StatusOf("shop"));
    }

    [Fact]
    public async Task Is_told_only_once_when_its_answer_is_lost()
    {
        await WedgeAsync();
        world.StandIn.Resources.Heal("Queue");
        world.StandIn.Faults.Add("ContinueUpdateRollback", Fault.CutAfter, times: 1);

        var outcome = await RecoverAsync(onlyContinue: true);

        Assert.Equal((OperationResult.Done, "UPDATE_ROLLBACK_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    private async Task WedgeAsync()
    {
        await world.DeployAsync(DeployWorld.Wanted(First));
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, times: 1);
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Rollback, "Nobody can undo it");
        var failed = await world.DeployAsync(DeployWorld.Wanted(Second));
        Assert.Equal(DeployResult.NeedsRecovery, failed.Result);
    }

    private StackRecovery Recovery() => new(world.Client, world.Calls, world.Audience, world.Interrupts);

    private async Task<OperationOutcome> RecoverAsync(bool onlyContinue, params string[] skip) =>
        await Recovery().RunAsync(await Recovery().ReviewAsync("shop", onlyContinue, skip));
}
