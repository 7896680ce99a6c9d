using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>Asks for the endpoint of each call before it is signed.</summary>
internal sealed class CloudFormationEndpointResolver : BaseEndpointResolver
{
    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext) =>
        CloudFormationEndpoints.Parameters(requestContext.ClientConfig, requestContext.Request.AlternateEndpoint);

    protected override void ServiceSpecificHandler(IExecutionContext executionContext, EndpointParameters parameters) =>
        InjectHostPrefix(executionContext.RequestContext);
}
