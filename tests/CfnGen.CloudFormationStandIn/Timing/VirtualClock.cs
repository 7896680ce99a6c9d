namespace CfnGen.CloudFormationStandIn.Timing;

/// <summary>A clock on which an hour is over as soon as nobody has anything else to do, or when a test says so.</summary>
/// <remarks>
/// A clock that advances by itself goes to the next timer once nobody holds it and nothing happened for <see cref="Quiet"/> of real time.
/// The stand-in holds it while it answers. Whoever else works for longer than that and must not see time pass takes <see cref="Hold"/>:
/// a client does it with <see cref="HoldingHandler"/>, so that its own timeouts do not run while its request is on the way.
/// </remarks>
public sealed class VirtualClock : TimeProvider, IDisposable
{
    private readonly Lock gate = new();
    private readonly List<VirtualTimer> timers = [];
    private readonly Timer? idle;
    private DateTimeOffset now;
    private int holds;

    /// <param name="start">What it shows at first.</param>
    /// <param name="advancesByItself">False: time passes by <see cref="Advance"/> only.</param>
    public VirtualClock(DateTimeOffset start, bool advancesByItself = true)
    {
        now = start;
        idle = advancesByItself ? new(_ => GoOn(), null, Timeout.Infinite, Timeout.Infinite) : null;
    }

    /// <summary>How long nothing must happen, in real time, until the clock goes on by itself.</summary>
    public static TimeSpan Quiet { get; } = TimeSpan.FromMilliseconds(1);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets a span pass at once; each timer in it fires at its own time.</summary>
    public void Advance(TimeSpan span)
    {
        var end = GetUtcNow() + span;
        while (FireNext(end))
        {
        }

        lock (gate)
        {
            now = end > now ? end : now;
        }
    }

    /// <summary>Keeps the clock from going on by itself until what is returned is disposed.</summary>
    public IDisposable Hold()
    {
        lock (gate)
        {
            holds++;
        }

        return new ClockHold(this);
    }

    /// <summary>Stops, and forgets who waited.</summary>
    public void Dispose()
    {
        idle?.Dispose();
        lock (gate)
        {
            timers.Clear();
        }
    }

    internal void Release()
    {
        lock (gate)
        {
            holds--;
            Await();
        }
    }

    internal void Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (gate)
        {
            timers.Remove(timer);
            timer.Due = dueTime == Timeout.InfiniteTimeSpan ? null : now + dueTime;
            if (timer.Due is not null)
            {
                timers.Add(timer);
                Await();
            }
        }
    }

    internal void Remove(VirtualTimer timer)
    {
        lock (gate)
        {
            timers.Remove(timer);
        }
    }

    private void GoOn()
    {
        lock (gate)
        {
            if (holds > 0)
            {
                return;
            }
        }

        FireNext(DateTimeOffset.MaxValue);
        lock (gate)
        {
            Await();
        }
    }

    private bool FireNext(DateTimeOffset end)
    {
        VirtualTimer? next;
        lock (gate)
        {
            next = timers.MinBy(timer => timer.Due);
            if (next?.Due is not { } due || due > end)
            {
                return false;
            }

            now = due > now ? due : now;
            timers.Remove(next);
            if (next.Period > TimeSpan.Zero)
            {
                next.Due = now + next.Period;
                timers.Add(next);
            }
        }

        next.Fire();
        return true;
    }

    private void Await()
    {
        if (holds == 0 && timers.Count > 0)
        {
            idle?.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }
}
