namespace CfnGen.CloudFormationStandIn.Timing;

/// <summary>Holds a virtual clock while a request is on its way, until its answer is read whole.</summary>
public sealed class HoldingHandler(VirtualClock clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var hold = clock.Hold();
        var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await answer.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        return answer;
    }
}
