using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Cancels a creation that takes longer than its stack allows.</summary>
internal sealed class OperationTimeout : IDisposable
{
    private readonly CancellationTokenSource over;
    private readonly CancellationTokenSource stopped = new();

    public OperationTimeout(Stack stack, Operation operation)
    {
        over = CancellationTokenSource.CreateLinkedTokenSource(operation.Cancelled);
        if (stack.TimeoutInMinutes is { } minutes)
        {
            stack.Region.Account.Run(WatchAsync(stack, TimeSpan.FromMinutes(minutes)));
        }
    }

    public CancellationToken Cancelled => over.Token;

    /// <summary>Set once the time is over.</summary>
    public string? Problem { get; private set; }

    public void Stop() => stopped.Cancel();

    public void Dispose()
    {
        over.Dispose();
        stopped.Dispose();
    }

    private async Task WatchAsync(Stack stack, TimeSpan span)
    {
        try
        {
            await stack.Region.Pause(span, stopped.Token);
            Problem = "Stack creation time exceeded the specified timeout. ";
            over.Cancel();
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // The creation was in time.
            Problem = null;
        }
    }
}
