using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using static Amazon.Runtime.Internal.Endpoints.StandardLibrary.Fn;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>Where CloudFormation answers: at the address that was given, or at the region's.</summary>
internal sealed class CloudFormationEndpoints : IEndpointProvider
{
    private const string Region = "Region";
    private const string Address = "Endpoint";
    private const string DualStack = "UseDualStack";
    private const string Fips = "UseFIPS";

    /// <param name="instead">The region of this one call, where it has its own.</param>
    public static EndpointParameters Parameters(IClientConfig config, RegionEndpoint? instead) => new()
    {
        [Region] = (instead ?? config.RegionEndpoint)?.SystemName,
        [Address] = instead is null ? config.ServiceURL : null,
        [DualStack] = config.UseDualstackEndpoint,
        [Fips] = config.UseFIPSEndpoint,
    };

    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        if (parameters[Address] is string { Length: > 0 } address)
        {
            return new Endpoint(address);
        }

        var region = parameters[Region] as string ?? throw new AmazonClientException("No region is set, and no address.");
        var partition = Partition(region);
        // The regions of the US government have one name for both.
        var service = parameters[Fips] is true && partition.name != "aws-us-gov" ? "cloudformation-fips" : "cloudformation";
        return new Endpoint($"https://{service}.{region}.{(parameters[DualStack] is true ? partition.dualStackDnsSuffix : partition.dnsSuffix)}");
    }
}
