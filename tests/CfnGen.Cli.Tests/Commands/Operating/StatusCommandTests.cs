using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using CfnGen.CloudFormationStandIn.Faults;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands.Operating;

public sealed class StatusCommandTests : IDisposable
{
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public Task Tells_all_of_one_good_stack()
    {
        Deploy(Orders.First);

        var result = cloud.Run("status", "orders");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public Task Tells_what_failed_first_and_what_to_do()
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create);
        Deploy(Orders.First);

        var result = cloud.Run("status", "orders");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Exits_with_5_when_a_person_has_to_help()
    {
        Deploy(Orders.First);
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Delete);
        cloud.Run("delete", "orders", "--yes");

        var result = cloud.Run("status", "orders");

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("--retain ID", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_for_a_stack_that_is_not_there()
    {
        var result = cloud.Run("status", "orders");

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("There is no stack 'orders'", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_that_a_stack_is_not_there_while_the_others_cannot_be_listed()
    {
        cloud.StandIn.Faults.Add("ListStacks", Fault.Throttling, times: 1000);

        var result = cloud.Run("status", "orders", "--outage-timeout", "1m");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("There is no stack 'orders'", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_to_look_for_a_stack_that_was_meant_when_a_person_asks_for_it()
    {
        cloud.StandIn.Faults.Add("ListStacks", Fault.Throttling, times: 1000);
        cloud.Noticed = _ => cloud.Signals.Receive();

        var result = cloud.Run("status", "orders");

        Assert.Contains("There is no stack 'orders'", result.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status", "orderz")]
    [InlineData("events", "order")]
    [InlineData("rollback", "oders", "--yes")]
    [InlineData("drift", "Orders")]
    public void Suggests_the_stack_that_was_meant(string command, string name, params string[] options)
    {
        Deploy(Orders.First);

        var result = cloud.Run([command, name, .. options]);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("Did you mean 'orders'?", result.Output + result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_of_the_others_where_one_is_not_there()
    {
        Deploy(Orders.First);

        var result = cloud.Run("status", "nothing", "orders");

        Assert.Equal((3, ""), (result.ExitCode, result.Notices));
        Assert.StartsWith("nothing  there is no such stack\norders   CREATE_COMPLETE", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Advises_commands_that_can_be_pasted()
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create);
        Deploy(Orders.First);

        var result = cloud.Run("status", "orders", "--region", "eu-west-1");

        Assert.Contains("'cfngen delete orders --region eu-west-1'", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public Task Speaks_to_machines()
    {
        Deploy(Orders.First);

        var result = cloud.Run("status", "orders", "--json");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Has_to_know_which_stack()
    {
        var result = cloud.Run("status");

        Assert.Equal((2, "Name stacks as CloudFormation knows them, or an environment with --env.\n"), (result.ExitCode, result.Notices));
    }

    private void Deploy(string template) => cloud.Run("deploy", cloud.Write("orders.yaml", template), "--stack-name", "orders", "--yes", "--no-check");
}
