namespace CfnGen.Deployment.Tests.Faults;

/// <summary>The calls of a process that is killed at one of them: neither it nor any after it does anything more.</summary>
internal sealed class MortalHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private int left = int.MaxValue;
    private bool lastOneArrives;

    public bool IsDead => left <= 0;

    /// <param name="calls">How many calls it still makes in whole.</param>
    /// <param name="lastArrives">Whether the one after them still arrives, though nobody reads its answer.</param>
    public void DieAfter(int calls, bool lastArrives) => (left, lastOneArrives) = (calls + 1, lastArrives);

    /// <summary>A new process.</summary>
    public void Live() => left = int.MaxValue;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        left--;
        if (left > 0)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (left == 0 && lastOneArrives)
        {
            (await base.SendAsync(request, cancellationToken).ConfigureAwait(false)).Dispose();
        }

        throw new ProcessKilledException();
    }
}
