using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Connecting;

/// <summary>What a command says that cannot reach AWS, or is not let in.</summary>
public sealed class ConnectionTests : IDisposable
{
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Names_a_profile_that_there_is_not()
    {
        var result = Deploy("--profile", "no-such-profile");

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("no-such-profile", result.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--region", "europe", "'europe' is no AWS region")]
    [InlineData("--region", "eu-west1", "'eu-west1' is no AWS region. A region is named like eu-west-1. Did you mean 'eu-west-1'?")]
    [InlineData("--endpoint-url", "nowhere", "'nowhere' is no address of a service.")]
    public void Names_a_place_that_is_none(string option, string value, string message)
    {
        cloud.Hides = "AWS_ENDPOINT_URL";

        var result = Deploy(option, value);

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(message, result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_credentials_are_looked_for()
    {
        cloud.Hides = "AWS_SECRET_ACCESS_KEY";

        var result = Deploy("--region", "eu-west-1");

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("credentials", result.Notices, StringComparison.Ordinal);
    }

    private RunResult Deploy(params string[] options) =>
        cloud.Run(["deploy", cloud.Write("orders.yaml", Orders.First), "--stack-name", "orders", "--yes", .. options]);
}
