using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Model;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>The stacks of an environment: two that need nothing, and one that imports from the first.</summary>
public sealed class EnvironmentDeploymentTests : IDisposable
{
    private static readonly DeploymentEnvironment Test = new() { Name = "test", Region = "eu-west-1", Account = "111122223333" };

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public Task Deploys_exporters_before_importers_and_sums_up()
    {
        Generate();

        var result = Deploy("--yes", "--max-concurrency", "1");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Names_the_stack_in_each_line_where_several_run_at_once()
    {
        Generate();

        var result = Deploy("--yes");

        Assert.All(result.Notices.TrimEnd('\n').Split('\n'), line => Assert.Matches("^[0-9:]{8}  test-(network |service |greeting)  ", line));
    }

    [Fact]
    public void Asks_once_for_each_stack_in_their_order()
    {
        Generate();
        var person = new Person("y", "y", "y");
        cloud.Person = person;

        var result = Deploy("--max-concurrency", "1");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["Deploy test-network? [y/N] ", "Deploy test-service? [y/N] ", "Deploy test-greeting? [y/N] "], person.Questions);
    }

    [Fact]
    public void Deploys_the_named_ones_only()
    {
        Generate();

        var result = Deploy("greeting", "test-network", "--yes");

        Assert.Equal((0, null), (result.ExitCode, cloud.StandIn.StatusOf("test-service")));
        Assert.Equal(("CREATE_COMPLETE", "CREATE_COMPLETE"), (cloud.StandIn.StatusOf("test-greeting"), cloud.StandIn.StatusOf("test-network")));
    }

    [Fact]
    public void Begins_nothing_after_a_failure()
    {
        Generate();
        cloud.StandIn.Resources.Fail("Vpc", ResourceStepKind.Create);

        var result = Deploy("--yes", "--max-concurrency", "1");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("test-service   not begun\ntest-greeting  not begun\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_on_with_what_does_not_need_the_failed_one_on_request()
    {
        Generate();
        cloud.StandIn.Resources.Fail("Vpc", ResourceStepKind.Create);

        var result = Deploy("--yes", "--keep-going");

        Assert.Equal((3, "CREATE_COMPLETE", null), (result.ExitCode, cloud.StandIn.StatusOf("test-greeting"), cloud.StandIn.StatusOf("test-service")));
    }

    [Fact]
    public void Begins_nothing_that_imports_from_a_stack_whose_change_set_waits()
    {
        Generate();

        var result = Deploy("--no-execute");

        Assert.Equal((0, "REVIEW_IN_PROGRESS", null, "REVIEW_IN_PROGRESS"), (result.ExitCode, cloud.StandIn.StatusOf("test-network"), cloud.StandIn.StatusOf("test-service"), cloud.StandIn.StatusOf("test-greeting")));
        Assert.Contains("test-service   not begun         imports from test-network, whose change set waits\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Skips_what_is_done_when_it_is_run_again()
    {
        Generate();
        cloud.StandIn.Resources.Fail("Alarm", ResourceStepKind.Create, times: 1);
        Deploy("--yes");

        var result = Deploy("--yes", "--recreate");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("test-network   no change", result.Output, StringComparison.Ordinal);
        Assert.Contains("test-service   deployed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_was_not_generated()
    {
        var result = Deploy("greeting", "--yes");

        Assert.Equal(new(6, "", "Nothing was deployed: output/greeting.yaml, output/test/greeting.json are not there. Run 'cfngen generate', look at what changes, and deploy then.\n"), result);
    }

    [Fact]
    public void Refuses_what_is_not_what_the_code_makes_now()
    {
        Generate();
        File.AppendAllText(Path.Join(cloud.Output, "greeting.yaml"), "# by hand\n");

        var result = Deploy("greeting", "--yes");

        Assert.Equal(new(6, "", "Nothing was deployed: output/greeting.yaml is not what the code makes now. Run 'cfngen generate', look at what changes, and deploy then.\n"), result);
    }

    [Theory]
    [InlineData("There is no environment 'tests'. Did you mean 'test'?\n", "--env", "tests")]
    [InlineData("There is no deployment 'greting' in test. Did you mean 'greeting'?\n", "--env", "test", "greting")]
    [InlineData("test/network is deployed to eu-west-1, which is said in its code: leave out --region us-east-1.\n", "--env", "test", "--region", "us-east-1")]
    [InlineData("--parameter is for a template; what a deployment of an environment is given stands in its code. Change it there, or leave out --env.\n", "--env", "test", "--parameter", "A=B")]
    public void Refuses_what_does_not_go_together(string message, params string[] args)
    {
        Generate();

        var result = cloud.Run(Stacks(), Deployments(Test), ["deploy", "-o", cloud.Output, .. args]);

        Assert.Equal(new(2, "", message), result);
    }

    [Fact]
    public void Deploys_to_no_other_account()
    {
        Generate(Test with { Account = "444455556666" });

        var result = cloud.Run(Stacks(), Deployments(Test with { Account = "444455556666" }), "deploy", "greeting", "--env", "test", "-o", cloud.Output, "--yes");

        Assert.Equal(new(6, "", "The environment test is in account 444455556666, and the credentials of the environment lead to 111122223333: nothing was done. Choose others with --profile.\n"), result);
        Assert.Null(cloud.LaterStatusOf("test-greeting"));
    }

    [Fact]
    public Task Prints_the_commands_that_do_the_same()
    {
        Generate();

        var result = Deploy("--print-command");

        return Verify(result.Output);
    }

    private void Generate(DeploymentEnvironment? environment = null) =>
        cloud.Run(Stacks(), Deployments(environment ?? Test), "generate", "-o", cloud.Output);

    private RunResult Deploy(params string[] options) => cloud.Run(Stacks(), Deployments(Test), ["deploy", .. options, "--env", "test", "-o", cloud.Output]);

    private static Stack[] Stacks() => [new NetworkStack(), new ServiceStack(), new GreetingStack()];

    private static Model.Deployment[] Deployments(DeploymentEnvironment environment)
    {
        var network = new Deployment<NetworkStack> { Environment = environment };
        return
        [
            network,
            new Deployment<ServiceStack> { Environment = environment, Parameters = stack => [stack.Network.Is(network)] },
            new Deployment<GreetingStack> { Environment = environment },
        ];
    }
}
