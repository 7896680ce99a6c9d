using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deleting;
using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Deleting;

public sealed class StackDeletionTests : IDisposable
{
    private const string Keeping = """
        Resources:
          Queue: { Type: AWS::SQS::Queue }
          Logs: { Type: AWS::Logs::LogGroup, DeletionPolicy: Retain }
          Database: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceClass: db.t3.small, Engine: postgres } }
        Outputs:
          Queue: { Value: !Ref Queue, Export: { Name: shop-queue } }
        """;

    private const string Importing = """
        Resources:
          Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !ImportValue shop-queue } }
        """;

    private readonly DeployWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Deletes_a_stack_and_watches_to_the_end()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        var outcome = await DeleteAsync();

        Assert.Equal((OperationResult.Done, "DELETE_COMPLETE"), (outcome.Result, outcome.Progress!.Own!.Status.Value));
        Assert.Null(world.StandIn.StatusOf("shop"));
    }

    [Fact]
    public async Task Needs_no_right_to_list_exports_and_imports_where_nothing_is_exported()
    {
        await world.DeployAsync(DeployWorld.Wanted("Resources: { Queue: { Type: AWS::SQS::Queue } }"));

        await DeleteAsync();

        Assert.Equal((0, 0), (world.StandIn.Calls["ListExports"], world.StandIn.Calls["ListImports"]));
    }

    [Fact]
    public async Task Says_beforehand_what_outlives_the_stack()
    {
        await world.DeployAsync(DeployWorld.Wanted(Keeping));

        var review = await Deletion().ReviewAsync("shop", [], Names());

        Assert.Equal(
            ["Queue Deleted", "Logs Kept", "Database Snapshot"],
            review.Resources.Select(resource => $"{resource.Resource.Name} {resource.Fate}"));
    }

    [Fact]
    public async Task Has_nothing_to_do_where_there_is_no_stack()
    {
        var outcome = await DeleteAsync();

        Assert.Equal(OperationResult.Unchanged, outcome.Result);
    }

    [Fact]
    public async Task Names_who_imports_and_deletes_nothing()
    {
        await world.DeployAsync(DeployWorld.Wanted(Keeping));
        await world.DeployAsync(DeployWorld.Wanted(Importing) with { Name = "bank" });

        var review = await Deletion().ReviewAsync("shop", [], Names());
        var outcome = await Deletion().RunAsync(review);

        Assert.Equal("Others need what it exports: bank imports shop-queue. Delete them first, or with it in one command.", review.Obstacle);
        Assert.Equal((OperationResult.Refused, "CREATE_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    [Fact]
    public async Task Imports_of_stacks_that_are_deleted_too_are_no_obstacle()
    {
        await world.DeployAsync(DeployWorld.Wanted(Keeping));
        await world.DeployAsync(DeployWorld.Wanted(Importing) with { Name = "bank" });

        var review = await Deletion().ReviewAsync("shop", [], Names("shop", "bank"));

        Assert.Null(review.Obstacle);
        Assert.Equal(["bank"], review.Importers);
    }

    [Fact]
    public async Task Does_not_delete_what_is_protected()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First) with { TerminationProtection = true });

        var outcome = await DeleteAsync();

        Assert.Equal((OperationResult.Refused, "CREATE_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    [Fact]
    public async Task Says_what_could_not_be_deleted_and_how_to_leave_it_behind()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Delete, "The queue is busy");

        var outcome = await DeleteAsync();

        Assert.Equal(OperationResult.NeedsRecovery, outcome.Result);
        Assert.Equal(
            "Clear away what is in the way and run 'cfngen delete shop' again, or leave behind what cannot be deleted: 'cfngen delete shop --retain Queue'.",
            outcome.Explanation);
    }

    [Fact]
    public async Task Leaves_behind_what_could_not_be_deleted()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Delete);
        await DeleteAsync();

        var outcome = await DeleteAsync("Queue");

        Assert.Equal(OperationResult.Done, outcome.Result);
        Assert.Null(world.StandIn.StatusOf("shop"));
    }

    [Fact]
    public async Task Is_told_only_once_when_its_answer_is_lost()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Faults.Add("DeleteStack", Fault.CutAfter, times: 2);

        var outcome = await DeleteAsync();

        Assert.Equal(OperationResult.Done, outcome.Result);
        Assert.Single(world.Audience.Lines, "shop DELETE_IN_PROGRESS: User Initiated");
    }

    [Fact]
    public async Task Watches_on_after_one_interrupt_and_leaves_after_two()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Stick("Queue", ResourceStepKind.Delete);
        world.Audience.OnEvent = seen =>
        {
            if (seen is { LogicalId: "Queue", Status.Value: "DELETE_IN_PROGRESS" })
            {
                world.InterruptTwice();
            }
        };

        var outcome = await DeleteAsync();

        Assert.Equal((OperationResult.Left, "DELETE_IN_PROGRESS"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    private static HashSet<string> Names(params string[] names) => [.. names];

    private StackDeletion Deletion() => new(world.Client, world.Calls, world.Audience, world.Interrupts);

    private async Task<OperationOutcome> DeleteAsync(params string[] retained) =>
        await Deletion().RunAsync(await Deletion().ReviewAsync("shop", retained, Names()));
}
