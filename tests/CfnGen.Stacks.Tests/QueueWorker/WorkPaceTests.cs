using CfnGen.Stacks.QueueWorker;

namespace CfnGen.Stacks.Tests.QueueWorker;

public sealed class WorkPaceTests
{
    [Theory]
    [InlineData(10, 0.1, 100)]
    [InlineData(60, 0.1, 600)]
    [InlineData(10, 0.25, 40)]
    [InlineData(1, 3, 1.0 / 3)]
    [InlineData(60, 300, 0.2)]
    public void Lets_as_many_messages_wait_for_a_task_as_it_can_process_in_time(double latency, double processing, double backlog)
    {
        var pace = new WorkPace(TimeSpan.FromSeconds(latency), TimeSpan.FromSeconds(processing));

        var target = pace.AcceptableBacklogPerTask;

        Assert.Equal(backlog, target, precision: 12);
    }

    [Theory]
    [InlineData(0.1, 10, 30)]
    [InlineData(0.5, 10, 30)]
    [InlineData(0.51, 10, 31)]
    [InlineData(2, 10, 120)]
    [InlineData(2, 1, 30)]
    [InlineData(720, 10, 43200)]
    public void Hides_messages_for_six_times_the_processing_of_those_taken_at_once(double processing, int messages, int seconds)
    {
        var pace = new WorkPace(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(processing), messages);

        var timeout = pace.VisibilityTimeout;

        Assert.Equal(TimeSpan.FromSeconds(seconds), timeout);
        Assert.True(timeout >= pace.ProcessingTime * 6);
    }

    [Theory]
    [InlineData(0.1, 10, 30)]
    [InlineData(2, 10, 40)]
    [InlineData(1.51, 10, 31)]
    [InlineData(30, 10, 120)]
    public void Lets_a_task_finish_what_it_has_in_hand_as_far_as_fargate_waits(double processing, int messages, int seconds)
    {
        var pace = new WorkPace(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(processing), messages);

        var timeout = pace.StopTimeout;

        Assert.Equal(TimeSpan.FromSeconds(seconds), timeout);
    }

    [Theory]
    [InlineData(10, 0, 10, "The acceptable latency is divided by the processing time: give more than zero.")]
    [InlineData(10, -1, 10, "The acceptable latency is divided by the processing time: give more than zero.")]
    [InlineData(0, 0.1, 10, "A message must be allowed to wait for some time: give more than zero.")]
    [InlineData(10, 0.1, 0, "SQS gives 1 to 10 messages at once.")]
    [InlineData(10, 0.1, 11, "SQS gives 1 to 10 messages at once.")]
    [InlineData(10, 900, 10, "SQS hides messages for 12 hours at most, and 10 of these want 15: take fewer at once, or cut the work into smaller pieces.")]
    public void Refuses_what_gives_no_target_and_says_why(double latency, double processing, int messages, string why)
    {
        WorkPace Make() => new(TimeSpan.FromSeconds(latency), TimeSpan.FromSeconds(processing), messages);

        var thrown = Assert.Throws<ArgumentOutOfRangeException>(Make);

        Assert.StartsWith(why, thrown.Message, StringComparison.Ordinal);
    }
}
