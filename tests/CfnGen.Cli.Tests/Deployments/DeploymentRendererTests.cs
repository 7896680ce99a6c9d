using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using CfnGen.TestKit.Surroundings;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Deployments;

public sealed class DeploymentRendererTests : IDisposable
{
    private static readonly DeploymentEnvironment Test = new() { Name = "test", Region = "eu-west-1", Tags = [new("cost centre", "it's ours")] };

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Writes_the_files_of_every_deployment_in_their_order_and_a_guide()
    {
        var result = Generate();

        Assert.Equal(
            new(
                0,
                """
                created    service.yaml
                created    network.yaml
                created    test/network.json
                created    test/network.deployment.yaml
                created    test/service.json
                created    test/service.deployment.yaml
                created    README.md

                """,
                ""),
            result);
    }

    [Fact]
    public Task Guides_through_the_deployment_by_hand()
    {
        Generate();

        return Verify(File.ReadAllText(folder.Combine("output/README.md")), "md");
    }

    [Fact]
    public void Tells_of_no_alarms_and_no_data_where_there_are_none()
    {
        var result = RunResult.Of([new GreetingStack()], [new Deployment<GreetingStack> { Environment = Test }], "generate", "-o", folder.Combine("output"));

        var guide = File.ReadAllText(folder.Combine("output/README.md"));
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("Once in each shell", guide, StringComparison.Ordinal);
        Assert.DoesNotContain("alarm", guide, StringComparison.Ordinal);
        Assert.DoesNotContain("holds data", guide, StringComparison.Ordinal);
        Assert.Contains("- **Guard**, after the first deployment", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_only_the_deployments_of_named_stacks()
    {
        var result = Generate("service");

        Assert.Equal(new(0, "created    service.yaml\ncreated    test/service.json\ncreated    test/service.deployment.yaml\n", ""), result);
    }

    [Fact]
    public void Names_the_template_in_the_format_that_it_was_written_in()
    {
        Generate("--format", "json");

        Assert.StartsWith("template-file-path: output/network.json\n", File.ReadAllText(folder.Combine("output/test/network.deployment.yaml")), StringComparison.Ordinal);
        Assert.Contains("--template-file output/network.json", File.ReadAllText(folder.Combine("output/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_nothing_when_a_deployment_is_wrong()
    {
        var result = RunResult.Of(Stacks(), [new Deployment<ServiceStack> { Environment = Test }], "generate", "-o", folder.Combine("output"));

        Assert.Equal(
            new(3, "", "The deployments are not right:\n  test/service: Network has no default and no value here: add stack.Network.Is(…) to Parameters.\nNothing was written.\n"),
            result);
        Assert.False(Directory.Exists(folder.Combine("output")));
    }

    [Fact]
    public void Finds_what_is_left_over_of_a_deployment_and_of_an_environment()
    {
        Generate();
        folder.Write("output/test/gone.json", "{}");
        folder.Write("output/old/network.deployment.yaml", "");

        var result = Generate("--check");

        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith(
            """
            left over  old/network.deployment.yaml  (no deployment makes it: delete it, or move it elsewhere)
            left over  test/gone.json  (no deployment makes it: delete it, or move it elsewhere)

            """,
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_what_is_stale_in_a_deployment()
    {
        Generate();
        File.AppendAllText(folder.Combine("output/test/network.json"), "x");

        var result = Generate("--check");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("stale      test/network.json\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("+++ test/network as it is now", result.Output, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Stack> Stacks() => [new ServiceStack(), new NetworkStack()];

    private RunResult Generate(params string[] more)
    {
        var network = new Deployment<NetworkStack> { Environment = Test, TerminationProtection = true };
        var service = new Deployment<ServiceStack>
        {
            Environment = Test,
            Parameters = stack => [stack.Network.Is(network), stack.Greeting.Is("it's $HOME & more")],
            RollbackTriggers = stack => [stack.Alarm],
            RollbackMonitoring = TimeSpan.FromMinutes(5),
        };
        return RunResult.Of(Stacks(), [service, network], ["generate", "-o", folder.Combine("output"), .. more]);
    }
}
