using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>Something or somebody stands in the way.</summary>
public sealed class ObstacleTests : IDisposable
{
    private readonly DeployWorld world = new() { Patience = Patience.Default with { Operation = TimeSpan.FromHours(2), Others = TimeSpan.FromMinutes(30) } };

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Another_operation_is_not_disturbed()
    {
        await LeaveAsync(ShopTemplates.First);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal(DeployResult.Refused, outcome.Result);
        Assert.Contains("--wait", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_operation_is_waited_for_when_told_to()
    {
        await LeaveAsync(ShopTemplates.First);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second), new() { WaitForOthers = true });

        Assert.Equal((DeployResult.Deployed, "UPDATE_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
    }

    [Fact]
    public async Task The_rollback_of_the_same_deployment_is_another_operation()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        await LeaveAsync(ShopTemplates.Second);
        await world.Client.CancelUpdateStackAsync(new() { StackName = "shop" });
        while (world.StandIn.StatusOf("shop") == "UPDATE_IN_PROGRESS")
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var refused = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));
        var waited = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second), new() { WaitForOthers = true });

        Assert.Equal((DeployResult.Refused, DeployResult.Deployed), (refused.Result, waited.Result));
    }

    [Fact]
    public async Task The_deletion_of_the_same_deployment_is_another_operation()
    {
        await LeaveAsync(ShopTemplates.First);
        await world.Client.DeleteStackAsync(new() { StackName = "shop" });

        var refused = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        var waited = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First), new() { WaitForOthers = true });

        Assert.Equal((DeployResult.Refused, DeployResult.Deployed), (refused.Result, waited.Result));
    }

    [Theory]
    [InlineData("CREATE_FAILED", ResourceStepKind.Create)]
    [InlineData("UPDATE_FAILED", ResourceStepKind.Update)]
    public async Task A_stack_that_stopped_half_way_is_left_so_by_a_deployment_with_rollback(string status, ResourceStepKind step)
    {
        var wanted = DeployWorld.Wanted(ShopTemplates.First, ("Delay", "5"));
        await (step == ResourceStepKind.Update ? world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First)) : Task.CompletedTask);
        world.StandIn.Resources.Fail("Queue", step, times: 1);
        await world.DeployAsync(wanted, new() { DisableRollback = true });
        var made = world.StandIn.Calls["CreateChangeSet"];

        var outcome = await world.DeployAsync(wanted);

        Assert.Equal((DeployResult.Refused, status, made), (outcome.Result, world.StandIn.StatusOf("shop"), world.StandIn.Calls["CreateChangeSet"]));
        Assert.Contains("--disable-rollback", outcome.Explanation, StringComparison.Ordinal);
        Assert.Contains("'cfngen rollback shop'", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_is_gone_after_the_wait_gets_no_values_that_it_had()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First, ("Delay", "5")));
        await world.Client.DeleteStackAsync(new() { StackName = "shop" });
        var kept = DeployWorld.Wanted(ShopTemplates.First) with { Parameters = [new("Delay", null) { HasDefault = true }] };

        var outcome = await world.DeployAsync(kept, new() { WaitForOthers = true });

        Assert.Equal((DeployResult.Deployed, "CREATE_COMPLETE", "0"), (outcome.Result, outcome.Stack?.Status.Value, outcome.Stack?.Parameters["Delay"]));
    }

    [Fact]
    public async Task A_parameter_that_stays_has_the_value_of_the_stack_after_the_wait()
    {
        await LeaveAsync(DeployWorld.Wanted(ShopTemplates.First, ("Delay", "5")));
        var kept = DeployWorld.Wanted(ShopTemplates.Second) with { Parameters = [new("Delay", null) { HasDefault = true }] };

        var outcome = await world.DeployAsync(kept, new() { WaitForOthers = true });

        Assert.Equal((DeployResult.Deployed, "5"), (outcome.Result, outcome.Stack?.Parameters["Delay"]));
    }

    [Fact]
    public async Task The_same_creation_is_known_again_by_what_was_given_only()
    {
        var wanted = DeployWorld.Wanted(ShopTemplates.First) with { Parameters = [new("Delay", null) { HasDefault = true }] };
        await LeaveAsync(wanted);

        var outcome = await world.DeployAsync(wanted);

        Assert.Equal((DeployResult.Deployed, 1), (outcome.Result, world.StandIn.ExecutedChangeSets.Count));
    }

    [Fact]
    public async Task Another_operation_is_not_waited_for_without_end()
    {
        world.StandIn.Resources.Stick("Queue", ResourceStepKind.Create);
        await LeaveAsync(ShopTemplates.First);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second), new() { WaitForOthers = true });

        Assert.Equal(DeployResult.Refused, outcome.Result);
        Assert.Contains("--wait-timeout", outcome.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_deployment_that_runs_already_is_watched()
    {
        await LeaveAsync(ShopTemplates.First);

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Deployed, 1), (outcome.Result, world.StandIn.ExecutedChangeSets.Count));
        Assert.Contains("Topic CREATE_COMPLETE", world.Audience.Lines);
    }

    [Fact]
    public async Task The_same_deployment_with_another_secret_is_deployed_after_it()
    {
        var wanted = DeployWorld.Wanted(ShopTemplates.First.Replace("!GetAtt Queue.QueueName", "!Ref Password", StringComparison.Ordinal));
        await LeaveAsync(wanted with { Parameters = [new("Password", "first-secret", IsSecret: true)] });

        await world.DeployAsync(wanted with { Parameters = [new("Password", "other-secret", IsSecret: true)] });

        Assert.NotNull(world.Audience.Review);
    }

    [Fact]
    public async Task A_stack_that_changes_between_review_and_execution_is_left_alone()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.Audience.Decide = _ =>
        {
            DeployOther();
            return DeployDecision.Execute;
        };

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal(DeployResult.Refused, outcome.Result);
        Assert.Contains("run the command again", outcome.Explanation, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_operation_that_never_ends_is_left_after_the_timeout()
    {
        world.StandIn.Resources.Stick("Queue", ResourceStepKind.Create);

        var deployment = world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal("CREATE_IN_PROGRESS", (await Assert.ThrowsAsync<WatchTimeoutException>(() => deployment)).Status);
    }

    [Fact]
    public async Task A_failed_rollback_needs_a_person()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, "No");
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Rollback, "No way back");
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Rollback, "No way back");

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));
        var again = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.NeedsRecovery, DeployResult.NeedsRecovery), (outcome.Result, again.Result));
        Assert.Contains("cfngen rollback shop --continue", again.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_capability_is_named_with_the_option_that_gives_it()
    {
        var deployment = world.DeployAsync(DeployWorld.Wanted("""
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  RoleName: shop
                  AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] }
            """));

        var missing = await Assert.ThrowsAsync<MissingCapabilityException>(() => deployment);

        Assert.Contains("--capability CAPABILITY_NAMED_IAM", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_CloudFormation_cannot_take_leaves_no_empty_stack()
    {
        var deployment = world.DeployAsync(DeployWorld.Wanted("""
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties: { QueueName: !ImportValue nobody-exports-this }
            """));

        await Assert.ThrowsAnyAsync<Exception>(() => deployment);

        Assert.True(world.StandIn.StatusOf("shop") is null or "DELETE_COMPLETE");
    }

    private Task LeaveAsync(string template) => LeaveAsync(DeployWorld.Wanted(template));

    /// <summary>Somebody began to deploy it and went away.</summary>
    private async Task LeaveAsync(WantedStack wanted)
    {
        using var left = new CancellationTokenSource();
        var audience = new RecordedAudience { OnEvent = _ => left.Cancel() };
        await new StackDeployment(world.Client, world.Calls, wanted, DeployChoices.Default, audience, new(CancellationToken.None, left.Token)).RunAsync();
    }

    private void DeployOther() => new StackDeployment(
        world.Client,
        world.Calls,
        DeployWorld.Wanted(ShopTemplates.First, ("Delay", "5")),
        DeployChoices.Default,
        new RecordedAudience(),
        world.Interrupts).RunAsync().GetAwaiter().GetResult();
}
