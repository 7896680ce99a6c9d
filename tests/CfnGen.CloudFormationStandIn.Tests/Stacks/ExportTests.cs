using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Stacks;

public sealed class ExportTests : IDisposable
{
    private const string Exporter = """
        Resources:
          Queue:
            Type: AWS::SQS::Queue
        Outputs:
          Queue:
            Value: !Ref Queue
            Export:
              Name: work
        """;

    private const string Importer = """
        Resources:
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: !ImportValue work
        """;

    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Is_told_with_those_who_import_it()
    {
        await caller.DeployAsync(Exporter);
        await caller.DeployAsync(Importer, stack: "reader");

        var exports = await caller.CallAsync("ListExports");
        var imports = await caller.CallAsync("ListImports", ("ExportName", "work"));

        Assert.Equal("work", exports.Descendants("Name").Single().Value);
        Assert.Equal("reader", imports.Descendants("member").Single().Value);
    }

    [Fact]
    public async Task That_nobody_has_fails_the_change_set()
    {
        var plan = await caller.PlanAsync(Importer);

        Assert.Equal("FAILED", plan.Descendants("Status").Single().Value);
        Assert.Equal("No export named work found.", plan.Descendants("StatusReason").Single().Value);
    }

    [Fact]
    public async Task In_use_keeps_its_stack_from_being_deleted()
    {
        await caller.DeployAsync(Exporter);
        await caller.DeployAsync(Importer, stack: "reader");

        await caller.CallAsync("DeleteStack", ("StackName", "shop"));
        var events = await caller.EventsAsync();

        Assert.Equal("shop CREATE_COMPLETE: Delete canceled. Cannot delete export work as it is in use by reader.", events[^1]);
    }

    [Fact]
    public async Task In_use_takes_an_update_back_that_drops_it()
    {
        await caller.DeployAsync(Exporter);
        await caller.DeployAsync(Importer, stack: "reader");

        var status = await caller.DeployAsync(Exporter.Replace("Name: work", "Name: play", StringComparison.Ordinal), "UPDATE");
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
        Assert.Contains("shop UPDATE_ROLLBACK_IN_PROGRESS: Delete canceled. Cannot delete export work as it is in use by reader. ", events);
    }

    [Fact]
    public async Task Of_a_name_that_is_taken_fails()
    {
        await caller.DeployAsync(Exporter);

        var status = await caller.DeployAsync(Exporter, stack: "other");
        var events = await caller.EventsAsync("other");

        Assert.Equal("ROLLBACK_COMPLETE", status);
        Assert.Contains("other ROLLBACK_IN_PROGRESS: Export with name work is already exported by stack shop. Rollback requested by user.", events);
    }
}
