using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands.Operating;

public sealed class EventsCommandTests : IDisposable
{
    private const string First = """
        Resources:
          Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 1 } }
        """;

    private readonly Cloud cloud = new();

    public EventsCommandTests()
    {
        Deploy(First);
        Deploy(First.Replace("DelaySeconds: 1", "DelaySeconds: 2", StringComparison.Ordinal));
    }

    public void Dispose() => cloud.Dispose();

    [Fact]
    public Task Shows_the_last_operation()
    {
        var result = cloud.Run("events", "orders");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Shows_everything_on_request()
    {
        var result = cloud.Run("events", "orders", "--all");

        Assert.Contains("CREATE_COMPLETE", result.Output, StringComparison.Ordinal);
        Assert.Contains("UPDATE_COMPLETE", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_nothing_runs_when_there_is_nothing_to_follow()
    {
        var result = cloud.Run("events", "orders", "--follow");

        Assert.Equal((0, "No operation runs: orders is UPDATE_COMPLETE.\n"), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Writes_one_object_a_line_for_machines()
    {
        var result = cloud.Run("events", "orders", "--json");

        Assert.All(result.Output.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("{\"time\":\"2026-", line, StringComparison.Ordinal));
    }

    private void Deploy(string template) => cloud.Run("deploy", cloud.Write("orders.yaml", template), "--stack-name", "orders", "--yes", "--no-check");
}
