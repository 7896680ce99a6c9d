using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>A server that takes a call and never answers.</summary>
public sealed class SilentServerTests
{
    [Fact]
    public async Task Is_asked_again_after_the_timeout_of_a_call()
    {
        var silent = 3;
        using var world = new DeployWorld(wrap: inner => new SilentAtFirst(inner, () => silent-- > 0));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Deployed, true), (outcome.Result, silent < 0));
    }

    /// <summary>Ends as the SDK ends a call whose time is over.</summary>
    private sealed class SilentAtFirst(HttpMessageHandler inner, Func<bool> isSilent) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            isSilent() ? throw new TaskCanceledException("The request was canceled.", new TimeoutException()) : base.SendAsync(request, cancellationToken);
    }
}
