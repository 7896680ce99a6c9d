namespace CfnGen.CloudFormationStandIn.Timing;

/// <summary>What is to happen when: the stacks' operations wait here, and go on when somebody looks and their time has come.</summary>
/// <remarks>
/// Nothing runs in the background. Whoever holds the account's lock says what time it is, and everything due happens in order on that thread, each
/// at its own time, so that a run is the same every time whatever clock is used.
/// </remarks>
internal sealed class Agenda(DateTimeOffset start, double speed) : SynchronizationContext
{
    /// <summary>What can go on at once. Only what is awaited by itself comes here: Task.WhenAll and Task.WhenAny may wake on another thread.</summary>
    private readonly Queue<(SendOrPostCallback Call, object? State)> ready = new();
    private readonly PriorityQueue<TaskCompletionSource, (DateTimeOffset Due, long Order)> entries = new();
    private long order;

    /// <summary>The time of what is happening now.</summary>
    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>Ends after a span on the agenda, or throws when it is cancelled before.</summary>
    public Task Delay(TimeSpan span, CancellationToken cancel = default)
    {
        var entry = new TaskCompletionSource();
        entries.Enqueue(entry, (Now + (span / speed), order++));
        return Cancellable(entry, cancel);
    }

    /// <summary>Never ends by itself.</summary>
    public static Task Forever(CancellationToken cancel) => Cancellable(new(), cancel);

    /// <summary>Lets everything happen that is due until a time.</summary>
    public void AdvanceTo(DateTimeOffset time)
    {
        while (entries.TryPeek(out var entry, out var due) && due.Due <= time)
        {
            entries.Dequeue();
            Now = due.Due > Now ? due.Due : Now;
            entry.TrySetResult();
            Settle();
        }

        Now = time > Now ? time : Now;
    }

    /// <summary>Does something that may start, wake or cancel what is on the agenda, until everything waits again.</summary>
    public T Do<T>(Func<T> work)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var result = work();
            Settle();
            return result;
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state) => ready.Enqueue((d, state));

    private void Settle()
    {
        while (ready.TryDequeue(out var next))
        {
            next.Call(next.State);
        }
    }

    private static Task Cancellable(TaskCompletionSource entry, CancellationToken cancel)
    {
        if (cancel.CanBeCanceled)
        {
            var registration = cancel.Register(() => entry.TrySetCanceled(cancel));
            entry.Task.ContinueWith(_ => registration.Unregister(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        return entry.Task;
    }
}
