using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using CfnGen.CloudFormationStandIn.Faults;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands.Deploying;

public sealed class DeployCommandTests : IDisposable
{
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public Task Creates_a_stack_and_shows_its_outputs()
    {
        var result = Deploy(Orders.First, "--yes");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public Task Shows_what_is_replaced_first_and_how_the_group_will_roll()
    {
        Deploy(Orders.First, "--yes");

        var result = Deploy(Orders.Second, "--yes");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public Task Tells_the_first_failure_and_folds_those_that_only_followed()
    {
        Deploy(Orders.First, "--yes");
        cloud.StandIn.Resources.Fail("Table", ResourceStepKind.Update, "The table is being used");

        var result = Deploy(Orders.Second, "--yes");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public Task Says_that_nothing_changes_and_how_the_stack_is()
    {
        Deploy(Orders.First, "--yes");

        var result = Deploy(Orders.First, "--yes");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Gives_no_change_an_exit_code_of_its_own_on_request()
    {
        Deploy(Orders.First, "--yes");

        var result = Deploy(Orders.First, "--yes", "--detailed-exit-code");

        Assert.Equal(8, result.ExitCode);
    }

    private RunResult Deploy(string template, params string[] options) =>
        cloud.Run(["deploy", cloud.Write("orders.yaml", template), "--stack-name", "orders", .. options]);
}
