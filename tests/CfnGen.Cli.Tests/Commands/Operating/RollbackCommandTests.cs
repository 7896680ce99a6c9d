using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using CfnGen.CloudFormationStandIn.Faults;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands.Operating;

public sealed class RollbackCommandTests : IDisposable
{
    private const string First = """
        Resources:
          Queue: { Type: AWS::SQS::Queue, Properties: { DelaySeconds: 1 } }
          Topic: { Type: AWS::SNS::Topic, DependsOn: Queue, Properties: { DisplayName: one } }
        """;

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public Task Skips_what_cannot_be_rolled_back()
    {
        Wedge();
        cloud.Person = new Person("y");

        var result = cloud.Run("rollback", "orders", "--continue", "--skip", "Queue");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Exits_with_5_when_it_fails_again()
    {
        Wedge();

        var result = cloud.Run("rollback", "orders", "--yes");

        Assert.Equal((5, "UPDATE_ROLLBACK_FAILED"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
        Assert.Contains("Nobody can undo it", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_helps_where_there_is_nothing_to_roll_back()
    {
        Deploy(First);

        var result = cloud.Run("rollback", "orders", "--yes");

        Assert.Equal(6, result.ExitCode);
        Assert.Contains("To go back, deploy what was there before", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_nothing_was_skipped_where_there_is_nothing_to_do()
    {
        Deploy(First);
        cloud.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, times: 1);
        Deploy(First.Replace("one", "two", StringComparison.Ordinal));

        var result = cloud.Run("rollback", "orders", "--continue", "--skip", "Foo", "--yes");

        Assert.Equal((0, "UPDATE_ROLLBACK_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
        Assert.EndsWith(" Nothing was skipped.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_nothing_for_a_no()
    {
        Wedge();
        cloud.Person = new Person("n");

        var result = cloud.Run("rollback", "orders", "--skip", "Queue");

        Assert.Equal((6, "UPDATE_ROLLBACK_FAILED"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
    }

    [Fact]
    public void Status_names_the_way_out()
    {
        Wedge();

        var result = cloud.Run("status", "orders");

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("cfngen rollback orders --continue --skip", result.Output, StringComparison.Ordinal);
    }

    private void Wedge()
    {
        Deploy(First);
        cloud.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, times: 1);
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Rollback, "Nobody can undo it");
        var failed = Deploy(First.Replace("DelaySeconds: 1", "DelaySeconds: 2", StringComparison.Ordinal).Replace("one", "two", StringComparison.Ordinal));
        Assert.Equal(5, failed.ExitCode);
    }

    private RunResult Deploy(string template) => cloud.Run("deploy", cloud.Write("orders.yaml", template), "--stack-name", "orders", "--yes", "--no-check");
}
