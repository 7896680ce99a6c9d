using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Resources;

namespace CfnGen.CloudFormationStandIn.Signals;

/// <summary>A resource that waits for signals, and what has come.</summary>
internal sealed class SignalWait
{
    private readonly HashSet<string> senders = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource enough = new();
    private readonly ResourceStep step;
    private readonly int wanted;

    private SignalWait(ResourceStep step, int wanted)
    {
        this.step = step;
        this.wanted = wanted;
    }

    public int Successes { get; private set; }

    /// <summary>Signals of failure, and those that never came.</summary>
    public int Failures { get; private set; }

    /// <summary>Waits until as many signals have come as are wanted, or the time is over.</summary>
    /// <param name="step">What waits.</param>
    /// <param name="instances">Those that will signal by themselves when they have started.</param>
    /// <param name="wanted">How many signals it takes.</param>
    /// <param name="timeout">How long it waits.</param>
    public static async Task<SignalWait> RunAsync(ResourceStep step, IReadOnlyList<string> instances, int wanted, TimeSpan timeout)
    {
        var wait = new SignalWait(step, wanted);
        var waits = step.Stack.Waits;
        waits[step.Definition.LogicalId] = wait;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(step.Cancelled);
        var started = instances.Select(instance => wait.StartAsync(instance, over.Token)).ToList();
        started.Add(wait.TimeOutAsync(timeout, over.Token));
        using var cancelled = step.Cancelled.Register(() => wait.enough.TrySetCanceled(step.Cancelled));
        try
        {
            await wait.enough.Task;
            wait.CountMissing();
            return wait;
        }
        finally
        {
            waits.Remove(step.Definition.LogicalId);
            over.Cancel();
            await Steps.All(started);
        }
    }

    public void Receive(string sender, bool isSuccess)
    {
        if (!senders.Add(sender))
        {
            return;
        }

        step.Note($"Received {(isSuccess ? "SUCCESS" : "FAILURE")} signal with UniqueId {sender}");
        (Successes, Failures) = isSuccess ? (Successes + 1, Failures) : (Successes, Failures + 1);
        if (Successes + Failures >= wanted)
        {
            enough.TrySetResult();
        }
    }

    private async Task TimeOutAsync(TimeSpan span, CancellationToken cancelled)
    {
        try
        {
            await step.Stack.Region.Pause(span, cancelled);
            enough.TrySetResult();
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            // It was in time.
            return;
        }
    }

    private async Task StartAsync(string instance, CancellationToken cancelled)
    {
        try
        {
            var region = step.Stack.Region;
            await region.Pause(region.Durations.Instance, cancelled);
            if (region.Account.Faults.SignalOf(step.Definition.LogicalId) is { } isSuccess)
            {
                Receive(instance, isSuccess);
            }
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            // Nobody waits for it any more.
            return;
        }
    }

    private void CountMissing()
    {
        var missing = wanted - Successes - Failures;
        if (missing > 0)
        {
            step.Note($"Failed to receive {missing} resource signal(s) for the current batch. Each resource signal timeout is counted as a FAILURE.");
            Failures += missing;
        }
    }
}
