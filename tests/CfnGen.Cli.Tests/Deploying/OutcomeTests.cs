using CfnGen.Cli.Tests.Running;
using CfnGen.CloudFormationStandIn.Faults;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>Each end of a deployment, its exit code and what it tells to do next.</summary>
public sealed class OutcomeTests : IDisposable
{
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Leaves_the_change_set_for_somebody_to_execute()
    {
        var result = Deploy(Orders.First, "--no-execute");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("orders: change set waits\ncfngen-CHANGE-SET\nhttps://eu-west-1.console.aws.amazon.com/cloudformation/", Transcript.Steady(result.Output), StringComparison.Ordinal);
        Assert.Equal("REVIEW_IN_PROGRESS", cloud.StandIn.StatusOf("orders"));
        Assert.Single(cloud.StandIn.LeftoverChangeSets);
    }

    [Fact]
    public void Tells_how_a_change_set_is_executed_with_its_rollback_off()
    {
        var result = Deploy(Orders.First, "--no-execute", "--disable-rollback");

        Assert.Contains(
            "'aws cloudformation execute-change-set --disable-rollback --stack-name orders --change-set-name cfngen-CHANGE-SET'",
            Transcript.Steady(result.Output),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_stack_that_can_only_be_deleted()
    {
        FailCreation();

        var result = Deploy(Orders.First, "--yes");

        Assert.Equal(6, result.ExitCode);
        Assert.Contains("Run the command again with --recreate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_it_anew_on_request()
    {
        FailCreation();

        var result = Deploy(Orders.First, "--yes", "--recreate");

        Assert.Equal((0, "CREATE_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
    }

    [Fact]
    public void Offers_a_person_to_make_it_anew()
    {
        FailCreation();
        var person = new Person("y", "y");
        cloud.Person = person;

        var result = Deploy(Orders.First);

        Assert.Equal((0, "CREATE_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
        Assert.Equal("Delete orders, which is ROLLBACK_COMPLETE, with all that is left in it, and create it anew? [y/N] ", person.Questions[0]);
    }

    [Fact]
    public void Tells_of_a_failed_creation_what_comes_next()
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);

        var result = Deploy(Orders.First, "--yes");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("  ✗ Queue (AWS::SQS::Queue): ", result.Output, StringComparison.Ordinal);
        Assert.Contains("other resources were cancelled because of it.", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("the next deployment needs --recreate.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_command_that_helps_a_stuck_stack()
    {
        Deploy(Orders.First, "--yes");
        cloud.StandIn.Resources.Fail("Table", ResourceStepKind.Update);
        cloud.StandIn.Resources.Fail("Topic", ResourceStepKind.Rollback);

        var result = Deploy(Orders.Second, "--yes");

        Assert.Equal(5, result.ExitCode);
        Assert.Contains("orders: needs recovery", result.Output, StringComparison.Ordinal);
        Assert.Contains("cfngen rollback orders --continue", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancels_the_update_on_the_first_interrupt_and_watches_it_go_back()
    {
        Deploy(Orders.First, "--yes");
        InterruptAt("UPDATE_IN_PROGRESS  Topic", times: 1);

        var result = Deploy(Orders.Second, "--yes");

        Assert.Equal((4, "UPDATE_ROLLBACK_COMPLETE"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
        Assert.Contains("Asking CloudFormation to cancel the update", result.Notices, StringComparison.Ordinal);
        Assert.Contains("Cancelled: it is UPDATE_ROLLBACK_COMPLETE.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_the_stack_alone_on_the_second_interrupt()
    {
        Deploy(Orders.First, "--yes");
        cloud.StandIn.Resources.Stick("Topic", ResourceStepKind.Update);
        InterruptAt("UPDATE_IN_PROGRESS  Topic", times: 2);

        var result = Deploy(Orders.Second, "--yes");

        Assert.Equal(7, result.ExitCode);
        Assert.Contains("orders: still running", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stops_to_watch_when_its_time_is_over()
    {
        cloud.StandIn.Resources.Stick("Topic", ResourceStepKind.Create);

        var result = Deploy(Orders.First, "--yes", "--timeout", "5m");

        Assert.Equal((7, "CREATE_IN_PROGRESS"), (result.ExitCode, cloud.StandIn.StatusOf("orders")));
        Assert.Contains("Stack orders is still CREATE_IN_PROGRESS after 5 min", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_now_and_then_that_it_still_waits()
    {
        cloud.StandIn.Resources.Stick("Topic", ResourceStepKind.Create);

        var result = Deploy(Orders.First, "--yes", "--timeout", "10m");

        Assert.Matches("\n09:04:[0-9]{2}  4 of 5 done, 1 in work after 4 min", result.Notices);
    }

    [Fact]
    public void Waits_for_AWS_in_vain_no_longer_than_it_was_told()
    {
        cloud.StandIn.Faults.Add(new FaultRule(Fault.Status(503)) { Action = "DescribeStackEvents", From = 3 });

        var result = Deploy(Orders.First, "--yes", "--outage-timeout", "2m");

        Assert.Equal(7, result.ExitCode);
        Assert.Contains("orders: still running", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_on_what_AWS_has_against_it()
    {
        cloud.StandIn.Faults.Add(new FaultRule(Fault.Refusal("ValidationError", "The security group rule is no rule")) { Action = "CreateChangeSet" });

        var result = Deploy(Orders.First, "--yes");

        Assert.Equal(3, result.ExitCode);
        Assert.EndsWith("orders: failed after 0 s\nAWS refuses it: The security group rule is no rule (ValidationError)\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_denied_action()
    {
        cloud.StandIn.Faults.Add(new FaultRule(Fault.AccessDenied("CreateChangeSet")) { Action = "CreateChangeSet" });

        var result = Deploy(Orders.First, "--yes");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("cloudformation:CreateChangeSet", result.Output, StringComparison.Ordinal);
    }

    private void FailCreation()
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, times: 1);
        Deploy(Orders.First, "--yes");
    }

    /// <summary>Once: a rollback has the same lines again.</summary>
    private void InterruptAt(string line, int times) => cloud.Noticed = notice =>
    {
        for (; times > 0 && notice.Contains(line, StringComparison.Ordinal); times--)
        {
            cloud.Signals.Receive();
        }
    };

    private RunResult Deploy(string template, params string[] options) =>
        cloud.Run(["deploy", cloud.Write("orders.yaml", template), "--stack-name", "orders", .. options]);
}
