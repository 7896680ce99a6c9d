using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;

namespace CfnGen.Cli.Tests.Commands.Operating;

/// <summary>Commands on the stacks of an environment: a network, and what imports from it.</summary>
public sealed class EnvironmentTests : IDisposable
{
    private static readonly DeploymentEnvironment Test = new() { Name = "test", Region = "eu-west-1", Account = "111122223333" };
    private static readonly DeploymentEnvironment Elsewhere = Test with { Account = "999999999999" };

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Tells_which_stacks_are_not_deployed()
    {
        var result = Run("status", "--env", "test");

        Assert.Equal((0, "test-network  not deployed\ntest-service  not deployed\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Knows_deployments_by_their_names()
    {
        var result = Run("status", "netwrok", "--env", "test");

        Assert.Equal((2, "There is no deployment 'netwrok' in test. Did you mean 'network'?\n"), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Deletes_importers_before_exporters()
    {
        Deploy();

        var result = Run("delete", "--env", "test", "--yes");

        Assert.Equal((0, null, null), (result.ExitCode, cloud.StandIn.StatusOf("test-network"), cloud.StandIn.StatusOf("test-service")));
        Assert.True(result.Output.IndexOf("test-service: deleted", StringComparison.Ordinal) < result.Output.IndexOf("test-network: deleted", StringComparison.Ordinal));
    }

    [Fact]
    public void Deletes_nothing_that_others_import_from()
    {
        Deploy();

        var result = Run("delete", "network", "--env", "test", "--yes");

        Assert.Equal((6, "CREATE_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("test-network")));
        Assert.Contains("test-service imports", result.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("events", "network")]
    [InlineData("rollback", "network", "--yes")]
    [InlineData("delete", "--yes")]
    [InlineData("drift")]
    [InlineData("diff", "--deployed")]
    public void Works_in_no_other_account(params string[] command)
    {
        Deploy();

        var result = cloud.Run(Stacks, Deployments(Elsewhere), [.. command, "--env", "test"]);

        Assert.Equal((6, "CREATE_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("test-service")));
        Assert.Contains("The environment test is in account 999999999999, and the credentials of the environment lead to 111122223333", result.Output + result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_call_a_stack_missing_that_is_in_another_account()
    {
        var result = cloud.Run(Stacks, Deployments(Elsewhere), "status", "--env", "test");

        Assert.Equal((6, ""), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Diff_finds_nothing_where_everything_is_deployed()
    {
        Deploy();

        var result = Run("diff", "--deployed", "--env", "test");

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Diff_shows_a_parameter_that_gets_another_value()
    {
        Deploy();

        var result = cloud.Run(Stacks, Deployments(Test, greeting: "Hello"), "diff", "service", "--deployed", "--env", "test");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("~ Greeting\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_adds_what_is_not_deployed_yet()
    {
        var result = Run("diff", "network", "--deployed", "--env", "test");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("network is new: there is no stack test-network in eu-west-1.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_needs_to_know_the_environment()
    {
        var result = Run("diff", "--deployed");

        Assert.Equal((2, "--deployed compares what an environment has, --env NAME, or one template with its stack, --stack-name NAME: say which.\n"), (result.ExitCode, result.Notices));
    }

    private static IReadOnlyList<Stack> Stacks => [new NetworkStack(), new ServiceStack()];

    private static IReadOnlyList<Model.Deployment> Deployments(DeploymentEnvironment environment, string greeting = "")
    {
        var network = new Deployment<NetworkStack> { Environment = environment };
        return [network, new Deployment<ServiceStack> { Environment = environment, Parameters = stack => [stack.Network.Is(network), stack.Greeting.Is(greeting)] }];
    }

    private RunResult Run(params string[] args) => cloud.Run(Stacks, Deployments(Test), args);

    private void Deploy()
    {
        Run("generate", "--output", cloud.Output);
        Assert.Equal(0, Run("deploy", "--env", "test", "--yes", "--no-check", "--output", cloud.Output).ExitCode);
    }
}
