using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation;

public sealed class AmazonCloudFormationConfig : ClientConfig
{
    private const string Service = "cloudformation";

    public AmazonCloudFormationConfig()
        : base(new DefaultConfigurationProvider(ServiceDefaults.Modes))
    {
        ServiceId = "CloudFormation";
        AuthenticationServiceName = Service;
        EndpointProvider = new CloudFormationEndpoints();
    }

    public override string RegionEndpointServiceName => Service;

    public override string ServiceVersion => CloudFormationWire.Version;

    public override string UserAgent { get; } = InternalSDKUtils.BuildUserAgentString("CloudFormation", "4.0");

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(CloudFormationEndpoints.Parameters(this, parameters.AlternateEndpoint));
}
