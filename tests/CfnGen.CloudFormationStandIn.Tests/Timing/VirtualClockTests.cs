using System.Diagnostics;
using CfnGen.CloudFormationStandIn.Timing;

namespace CfnGen.CloudFormationStandIn.Tests.Timing;

public sealed class VirtualClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Lets_an_hour_of_waiting_pass_by_itself()
    {
        using var clock = new VirtualClock(Start);
        var watch = Stopwatch.StartNew();

        for (var minute = 0; minute < 60; minute++)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), clock);
        }

        Assert.Equal(Start + TimeSpan.FromHours(1), clock.GetUtcNow());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Fires_timers_in_the_order_of_their_times()
    {
        using var clock = new VirtualClock(Start);
        var fired = new List<string>();
        var last = new TaskCompletionSource();

        using var third = clock.CreateTimer(_ => last.SetResult(), null, TimeSpan.FromMinutes(3), Timeout.InfiniteTimeSpan);
        using var first = clock.CreateTimer(_ => fired.Add("first"), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        using var second = clock.CreateTimer(_ => fired.Add("second"), null, TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan);
        await last.Task;

        Assert.Equal(["first", "second"], fired);
    }

    [Fact]
    public async Task Stands_still_while_somebody_holds_it()
    {
        using var clock = new VirtualClock(Start);
        var hold = clock.Hold();
        var waiting = Task.Delay(TimeSpan.FromMinutes(1), clock);

        await Task.Delay(TimeSpan.FromMilliseconds(50));
        var before = waiting.IsCompleted;
        hold.Dispose();
        await waiting;

        Assert.False(before);
        Assert.Equal(Start + TimeSpan.FromMinutes(1), clock.GetUtcNow());
    }

    [Fact]
    public void Goes_on_when_a_test_says_so()
    {
        using var clock = new VirtualClock(Start, advancesByItself: false);
        var waiting = Task.Delay(TimeSpan.FromMinutes(1), clock);

        clock.Advance(TimeSpan.FromSeconds(59));
        var before = waiting.IsCompleted;
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.False(before);
        Assert.True(waiting.IsCompleted);
    }

    [Fact]
    public void Fires_a_timer_as_often_as_its_period_says()
    {
        using var clock = new VirtualClock(Start, advancesByItself: false);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        clock.Advance(TimeSpan.FromSeconds(6));

        Assert.Equal(3, fired);
    }

    [Fact]
    public async Task Forgets_what_is_cancelled()
    {
        // By hand, or the hour may be over before it is cancelled.
        using var clock = new VirtualClock(Start, advancesByItself: false);
        using var cancel = new CancellationTokenSource();
        var waiting = Task.Delay(TimeSpan.FromHours(1), clock, cancel.Token);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
