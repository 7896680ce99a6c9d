namespace CfnGen.Cli;

/// <summary>What a person asked for with Ctrl-C, or a machine with SIGTERM.</summary>
/// <param name="cancel">Counts as the first signal, for whoever runs a command inside another program.</param>
internal sealed class Signals(CancellationToken cancel = default) : IDisposable
{
    private readonly CancellationTokenSource first = CancellationTokenSource.CreateLinkedTokenSource(cancel);
    private readonly CancellationTokenSource second = new();
    private volatile bool hearsSecond;

    /// <summary>Stop in an orderly way.</summary>
    public CancellationToken First => first.Token;

    /// <summary>Let me go, whatever is still going on. Who takes it answers to it: the process then ends by itself at the third signal only.</summary>
    public CancellationToken TakeSecond()
    {
        hearsSecond = true;
        return second.Token;
    }

    /// <returns>Whether somebody answers to it; if not, the process has to be ended, as for a stack that never returns.</returns>
    public bool Receive()
    {
        var next = !first.IsCancellationRequested ? first
            : hearsSecond && !second.IsCancellationRequested ? second
            : null;
        next?.Cancel();
        return next is not null;
    }

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
    }
}
