using Amazon.Runtime;
using CfnGen.CloudFormationStandIn.Timing;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>HTTP clients whose calls keep a virtual clock from going on.</summary>
internal sealed class HeldClients(VirtualClock clock, Func<HttpMessageHandler, HttpMessageHandler> wrap) : HttpClientFactory
{
    public override HttpClient CreateHttpClient(IClientConfig clientConfig) =>
        new(new HoldingHandler(clock, wrap(new SocketsHttpHandler())));

    public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => true;

    public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
}
