using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.CloudFormationStandIn.Timing;
using CfnGen.Deployment.Watching;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Watching;

/// <summary>One failing update, as each kind of reader sees it.</summary>
public sealed class ViewTests : IDisposable
{
    private static readonly StackHandle Web = new("web", new(null, null, null));

    private readonly StandingClock clock = new();
    private readonly StringWriter output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public Task Lines_for_logs()
    {
        var views = new OperationViews(new PlainConsole(output, () => output), clock, null, [Web, new("db", new(null, null, null))]);

        Play(views.Open(Web));

        return Verify(output.ToString());
    }

    [Fact]
    public Task Objects_for_machines()
    {
        var views = new OperationViews(new PlainConsole(output, () => output), clock, new(output, clock, new()), [Web]);

        Play(views.Open(Web));

        return Verify(output.ToString(), "json");
    }

    [Fact]
    public Task A_table_for_people()
    {
        var views = new OperationViews(new BoardConsole(output), clock, null, [Web]);

        Play(views.Open(Web));

        return Verify(output.ToString());
    }

    [Fact]
    public void The_table_tells_what_the_last_look_found_and_what_time_it_is()
    {
        using var ticking = new VirtualClock(clock.GetUtcNow(), advancesByItself: false);
        var view = new OperationViews(new BoardConsole(output), ticking, null, [Web]).Open(Web);
        var progress = new StackProgress();
        progress.Add(new Events().Of("Topic", "AWS::SNS::Topic", "CREATE_IN_PROGRESS"));
        view.Looks(progress);
        progress.Add(new Events().Of("Topic", "AWS::SNS::Topic", "CREATE_COMPLETE"));
        output.GetStringBuilder().Clear();

        ticking.Advance(TimeSpan.FromSeconds(3));
        view.Ends();

        Assert.EndsWith("board:\n  web  begins  3 s  0 done, 1 in work\n  [Added] Topic | AWS::SNS::Topic | CREATE_IN_PROGRESS | 2 s\nboard:\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_goes_with_the_operation_and_before_what_comes_next()
    {
        var view = new OperationViews(new BoardConsole(output), clock, null, [Web]).Open(Web);
        var progress = new StackProgress();
        view.Looks(progress);
        progress.Add(new Events().Of("web", "AWS::CloudFormation::Stack", "DELETE_COMPLETE"));

        view.Looks(progress);

        Assert.EndsWith("board:\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_happens_during_a_question_is_shown_after_it()
    {
        var views = new OperationViews(new PlainConsole(output, () => output), clock, null, [Web]);
        views.Stage.Hold();
        views.Open(Web).Hears("Something happens");
        var during = output.ToString();

        views.Stage.Release();

        Assert.Equal(("", "09:00:00  Something happens\n"), (during, output.ToString()));
    }

    [Fact]
    public void A_line_stays_one_line_whatever_AWS_says()
    {
        var views = new OperationViews(new PlainConsole(output, () => output), clock, null, [Web]);

        views.Open(Web).Sees(new Events().Of("Queue", "AWS::SQS::Queue", "CREATE_FAILED", "No\n09:00:00  CREATE_COMPLETE  \e[2J"));

        Assert.Equal("09:00:01  CREATE_FAILED       Queue  AWS::SQS::Queue: No\\n09:00:00  CREATE_COMPLETE  \\u001B[2J\n", output.ToString());
    }

    private void Play(OperationView view)
    {
        var events = new Events();
        var progress = new StackProgress();
        view.Hears("Making a change set");
        view.Begins(new(4, TimeSpan.FromMinutes(9)));
        See("web", "AWS::CloudFormation::Stack", "UPDATE_IN_PROGRESS", "User Initiated");
        See("Group", "AWS::AutoScaling::AutoScalingGroup", "UPDATE_IN_PROGRESS", "Rolling update initiated. Terminating 4 obsolete instance(s) in batches of 2, while keeping at least 2 instance(s) in service.");
        See("Group", "AWS::AutoScaling::AutoScalingGroup", "UPDATE_IN_PROGRESS", "Received SUCCESS signal with UniqueId i-1");
        See("Network", "AWS::CloudFormation::Stack", "UPDATE_IN_PROGRESS");
        See("Network/Vpc", "AWS::EC2::VPC", "UPDATE_IN_PROGRESS");
        Look(TimeSpan.FromSeconds(65));
        See("Topic", "AWS::SNS::Topic", "UPDATE_IN_PROGRESS");
        See("Topic", "AWS::SNS::Topic", "UPDATE_COMPLETE");
        See("Queue", "AWS::SQS::Queue", "UPDATE_IN_PROGRESS");
        See("Queue", "AWS::SQS::Queue", "UPDATE_FAILED", "Access denied");
        See("Network/Vpc", "AWS::EC2::VPC", "UPDATE_FAILED", "Resource update cancelled");
        Look(TimeSpan.FromMinutes(3));
        view.Ends();

        void See(string name, string type, string status, string? reason = null)
        {
            var seen = events.Of(name, type, status, reason);
            progress.Add(seen);
            view.Sees(seen);
        }

        void Look(TimeSpan later)
        {
            clock.Advance(later);
            view.Looks(progress);
        }
    }
}
