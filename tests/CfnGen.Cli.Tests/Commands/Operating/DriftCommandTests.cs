using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands.Operating;

public sealed class DriftCommandTests : IDisposable
{
    private const string Template = """
        Parameters:
          Phrase: { Type: String, NoEcho: true }
        Resources:
          Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 1 } }
          Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Sub "${Phrase}!" } }
          Other: { Type: AWS::SNS::Topic }
        """;

    private readonly Cloud cloud = new();

    public DriftCommandTests() =>
        cloud.Run("deploy", cloud.Write("orders.yaml", Template), "--stack-name", "orders", "--parameter", "Phrase=correct-horse", "--yes", "--no-check");

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Exits_with_0_when_nobody_changed_anything()
    {
        var result = cloud.Run("drift", "orders");

        Assert.Equal((0, "orders: as deployed (3 resources compared)\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public Task Shows_what_was_changed_without_what_nobody_may_see()
    {
        ChangeByHand();

        var result = cloud.Run("drift", "orders");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Tells_machines_no_secret_either()
    {
        ChangeByHand();

        var result = cloud.Run("drift", "orders", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("""{"path":"/DisplayName","isHidden":true}""", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("battery-staple", result.Output + result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_remembers_it()
    {
        ChangeByHand();
        cloud.Run("drift", "orders");

        var result = cloud.Run("status", "orders");

        Assert.Contains("Changed by hand: drift was found 2026-03-01", result.Output, StringComparison.Ordinal);
    }

    private void ChangeByHand()
    {
        cloud.StandIn.Resources.Drift("Queue", "DelaySeconds", "5");
        cloud.StandIn.Resources.Drift("Topic", "DisplayName", "battery-staple!");
        cloud.StandIn.Resources.Drift("Other", "*", null);
    }
}
