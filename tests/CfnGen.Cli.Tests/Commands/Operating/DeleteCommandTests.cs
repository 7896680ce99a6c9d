using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using CfnGen.CloudFormationStandIn.Faults;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands.Operating;

public sealed class DeleteCommandTests : IDisposable
{
    private readonly Cloud cloud = new();

    public DeleteCommandTests() => cloud.Run("deploy", cloud.Write("orders.yaml", Orders.First), "--stack-name", "orders", "--yes", "--no-check");

    public void Dispose() => cloud.Dispose();

    [Fact]
    public Task Says_what_goes_and_deletes_it()
    {
        cloud.Person = new Person("y");

        var result = cloud.Run("delete", "orders");

        return Verify(Transcript.Of(result));
    }

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("yeah")]
    public void Deletes_nothing_for_any_answer_but_yes(string answer)
    {
        cloud.Person = new Person(answer);

        var result = cloud.Run("delete", "orders");

        Assert.Equal((6, "CREATE_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
    }

    [Fact]
    public void Refuses_without_a_terminal_and_without_yes()
    {
        var result = cloud.Run("delete", "orders");

        Assert.Equal((6, "Nothing was deleted: there is no terminal at which to ask. Say yes beforehand with --yes.\n"), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Has_nothing_to_do_where_there_is_no_stack()
    {
        var result = cloud.Run("delete", "nothing", "--yes");

        Assert.Equal((0, "nothing: nothing to do\nThere is no such stack: nothing to delete.\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Tells_machines_that_nothing_to_do_is_an_exit_code_of_0()
    {
        var result = cloud.Run("delete", "nothing", "--yes", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"result\":\"nothing-to-do\",\"exitCode\":0,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public Task Says_what_could_not_be_deleted()
    {
        cloud.StandIn.Resources.Fail("Table", ResourceStepKind.Delete, "The table is being backed up");

        var result = cloud.Run("delete", "orders", "--yes");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Leaves_behind_what_could_not_be_deleted()
    {
        cloud.StandIn.Resources.Fail("Table", ResourceStepKind.Delete);
        cloud.Run("delete", "orders", "--yes");

        var result = cloud.Run("delete", "orders", "--retain", "Table", "--yes");

        Assert.Equal((0, null), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
        Assert.Contains("stays, outside of any stack: Table (AWS::DynamoDB::Table)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_change_set_that_goes_with_a_stack_that_has_never_been_created()
    {
        cloud.Run("deploy", cloud.Write("bills.yaml", Orders.First), "--stack-name", "bills", "--no-execute", "--no-check");

        var result = cloud.Run("delete", "bills", "--yes");

        Assert.Equal((0, null), (result.ExitCode, cloud.StandIn.StatusOf("bills")));
        Assert.StartsWith(
            "bills  REVIEW_IN_PROGRESS\n  It has never been created, so there is nothing in it.\n  a change set that was not executed goes with it: cfngen-",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_resources_of_one_stack_only_behind()
    {
        var result = cloud.Run("delete", "orders", "others", "--retain", "Table", "--yes");

        Assert.Equal((2, "--retain leaves resources of one stack behind: name that one.\n"), (result.ExitCode, result.Notices));
    }
}
