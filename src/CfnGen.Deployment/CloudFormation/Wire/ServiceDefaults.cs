using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>The limits of time and ways to retry that a client has when none are set. Core asks for one set a mode; all of ours are the same, since each call sets its own.</summary>
internal static class ServiceDefaults
{
    public static IReadOnlyList<IDefaultConfiguration> Modes { get; } =
    [
        .. Enum.GetValues<DefaultConfigurationMode>().Select(mode => new DefaultConfiguration
        {
            Name = mode,
            RetryMode = RequestRetryMode.Standard,
            S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
        }),
    ];
}
