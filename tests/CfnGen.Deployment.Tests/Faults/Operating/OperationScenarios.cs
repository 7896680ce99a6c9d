using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deleting;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>All that changes a stack and is no deployment of a template.</summary>
internal static class OperationScenarios
{
    // Without a replacement, which CloudFormation refuses while rollback is off.
    private static readonly string Changed = ShopTemplates.First.Replace("!GetAtt Queue.QueueName", "Orders", StringComparison.Ordinal);

    public static IReadOnlyList<OperationScenario> All { get; } =
    [
        new("deletion", CreateAsync, DeleteAsync, "Done", "DELETE_IN_PROGRESS", null),
        new("deletion that fails", CreateUndeletableAsync, DeleteAsync, "NeedsRecovery", "DELETE_IN_PROGRESS", "DELETE_FAILED") { IsVariant = true },
        new("deletion of nothing", (_, _) => Task.CompletedTask, DeleteAsync, "Unchanged", null, null) { IsVariant = true },
        new("way back from half an update", LeaveHalfWayAsync, RollBackAsync, "Done", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"),
        new("way back from half a creation", LeaveHalfMadeAsync, RollBackAsync, "Done", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE") { IsVariant = true },
        new("rollback that goes on", (world, stack) => WedgeAsync(world, stack, failures: 1), RollBackAsync, "Done", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"),
        new("rollback that fails again", (world, stack) => WedgeAsync(world, stack, int.MaxValue), RollBackAsync, "NeedsRecovery", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED") { IsVariant = true },
        new("rollback that skips", (world, stack) => WedgeAsync(world, stack, int.MaxValue), SkipAsync, "Done", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE") { IsVariant = true },
        new("cancellation of an update", HangAsync, RollBackAsync, "Done", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"),
        new("update that is interrupted", HangBeforeAsync, UpdateInterruptedAsync, "Cancelled", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE") { IsVariant = true },
        new("creation that is interrupted", (world, _) => Stick(world, ResourceStepKind.Create), CreateInterruptedAsync, "Cancelled", "DELETE_IN_PROGRESS", null) { IsVariant = true },
        new("deletion before a new creation", FailCreationAsync, RecreateAsync, "Deployed", "DELETE_IN_PROGRESS", "CREATE_COMPLETE") { IsVariant = true },
    ];

    public static async Task<string> DeleteAsync(DeployWorld world, string stack)
    {
        var deletion = new StackDeletion(world.Client, world.Calls, world.Audience, world.Interrupts);
        return (await deletion.RunAsync(await deletion.ReviewAsync(stack, [], new HashSet<string>()))).Result.ToString();
    }

    public static Task<string> RollBackAsync(DeployWorld world, string stack) => RollBackAsync(world, stack, []);

    /// <summary>What runs already is only watched, which the command says of itself.</summary>
    private static async Task<string> SkipAsync(DeployWorld world, string stack) =>
        await RollBackAsync(world, stack, ["Topic"]) is var ended && ended == "Refused" && world.StandIn.StatusOf(stack) == "UPDATE_ROLLBACK_IN_PROGRESS"
            ? await RollBackAsync(world, stack)
            : ended;

    private static async Task<string> RollBackAsync(DeployWorld world, string stack, IReadOnlyList<string> skip)
    {
        var recovery = new StackRecovery(world.Client, world.Calls, world.Audience, world.Interrupts);
        return (await recovery.RunAsync(await recovery.ReviewAsync(stack, onlyContinue: false, skip))).Result.ToString();
    }

    private static async Task<string> RecreateAsync(DeployWorld world, string stack) =>
        (await world.DeployAsync(Wanted(stack, ShopTemplates.First), new() { Recreate = true, WaitForOthers = true })).Result.ToString();

    private static Task<string> UpdateInterruptedAsync(DeployWorld world, string stack) => InterruptedDeployment.RunAsync(world, Wanted(stack, Changed), "Topic UPDATE_IN_PROGRESS");

    private static Task<string> CreateInterruptedAsync(DeployWorld world, string stack) => InterruptedDeployment.RunAsync(world, Wanted(stack, ShopTemplates.First), "Topic CREATE_IN_PROGRESS");

    private static Task<DeployOutcome> CreateAsync(DeployWorld world, string stack) => world.DeployAsync(Wanted(stack, ShopTemplates.First));

    private static async Task CreateUndeletableAsync(DeployWorld world, string stack)
    {
        await CreateAsync(world, stack);
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Delete, "Others need it");
    }

    private static async Task LeaveHalfWayAsync(DeployWorld world, string stack)
    {
        await CreateAsync(world, stack);
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, times: 1);
        await world.DeployAsync(Wanted(stack, Changed), new() { DisableRollback = true });
    }

    private static async Task LeaveHalfMadeAsync(DeployWorld world, string stack)
    {
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Create, times: 1);
        await world.DeployAsync(Wanted(stack, ShopTemplates.First), new() { DisableRollback = true });
    }

    /// <param name="failures">How often the topic cannot be taken back.</param>
    private static async Task WedgeAsync(DeployWorld world, string stack, int failures)
    {
        await CreateAsync(world, stack);
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, times: 1);
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Rollback, "Nobody can undo it", failures);
        await world.DeployAsync(Wanted(stack, Changed));
    }

    private static async Task FailCreationAsync(DeployWorld world, string stack)
    {
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Create, times: 1);
        await CreateAsync(world, stack);
    }

    private static async Task HangBeforeAsync(DeployWorld world, string stack)
    {
        await CreateAsync(world, stack);
        world.StandIn.Resources.Stick("Topic", ResourceStepKind.Update);
    }

    /// <summary>An update that somebody else began, and that never ends.</summary>
    private static async Task HangAsync(DeployWorld world, string stack)
    {
        await HangBeforeAsync(world, stack);
        var somebody = new RecordedAudience { Decide = _ => DeployDecision.Keep };
        var kept = await new StackDeployment(world.Client, world.Calls, Wanted(stack, Changed), DeployChoices.Default, somebody, world.Interrupts).RunAsync();
        await world.Client.ExecuteChangeSetAsync(new() { ChangeSetName = kept.Review!.ChangeSet!.Id });
        world.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private static Task Stick(DeployWorld world, ResourceStepKind step)
    {
        world.StandIn.Resources.Stick("Topic", step);
        return Task.CompletedTask;
    }

    private static WantedStack Wanted(string stack, string template) => Scenario.WantedOf(stack, template);
}
