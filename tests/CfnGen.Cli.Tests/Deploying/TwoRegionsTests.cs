using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>An environment that has a stack of the same name in two regions, each with one that imports from it.</summary>
public sealed class TwoRegionsTests : IDisposable
{
    private static readonly DeploymentEnvironment Shop = new() { Name = "shop", Region = "eu-west-1" };

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public Task Both_are_deployed_and_told_apart()
    {
        Run("generate", "-o", cloud.Output);

        var result = Run("deploy", "--env", "shop", "-o", cloud.Output, "--yes", "--no-check", "--max-concurrency", "1");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Machines_are_told_the_region()
    {
        Run("generate", "-o", cloud.Output);

        var result = Run("deploy", "--env", "shop", "-o", cloud.Output, "--yes", "--no-check", "--json");

        Assert.Equal(2, result.Output.Split('\n').Count(line => line.Contains("\"kind\":\"outcome\",\"stack\":\"shop-network\",\"region\":", StringComparison.Ordinal)));
        Assert.Contains("""{"stack":"shop-network","region":"us-east-1","result":"deployed",""", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_has_a_line_of_its_own_in_their_status()
    {
        Deploy();

        var result = Run("status", "--env", "shop");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("shop-network (eu-west-1)  CREATE_COMPLETE", result.Output, StringComparison.Ordinal);
        Assert.Contains("shop-network (us-east-1)  CREATE_COMPLETE", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_is_looked_at_for_drift()
    {
        Deploy();

        var result = Run("drift", "--env", "shop");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("shop-network (us-east-1): as deployed", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_is_compared_with_what_is_deployed()
    {
        Deploy();

        var result = Run("diff", "--deployed", "--env", "shop");

        Assert.Equal((0, ""), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Both_are_deleted_after_their_importers()
    {
        Deploy();

        var result = Run("delete", "--env", "shop", "--yes");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("shop-network (us-east-1)  deleted", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_on_one_stack_has_to_know_which()
    {
        var result = Run("events", "shop-network", "--env", "shop");

        Assert.Equal(new(2, "", "shop/network in eu-west-1 and shop/far-network in us-east-1 have the stack name shop-network: name one of them, network or far-network.\n"), result);
    }

    private void Deploy()
    {
        Run("generate", "-o", cloud.Output);
        Assert.Equal(0, Run("deploy", "--env", "shop", "-o", cloud.Output, "--yes", "--no-check").ExitCode);
    }

    private RunResult Run(params string[] args)
    {
        var here = new Deployment<NetworkStack> { Environment = Shop };
        var there = new Deployment<NetworkStack> { Environment = Shop, Region = "us-east-1", Name = "far-network", StackName = "shop-network" };
        return cloud.Run(
            [new NetworkStack(), new ServiceStack()],
            [
                here,
                there,
                new Deployment<ServiceStack> { Environment = Shop, Parameters = stack => [stack.Network.Is(here)] },
                new Deployment<ServiceStack> { Environment = Shop, Region = "us-east-1", Name = "far-service", StackName = "shop-service", Parameters = stack => [stack.Network.Is(there)] },
            ],
            args);
    }
}
