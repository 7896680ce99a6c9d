using System.Net;
using Amazon.Runtime;
using Amazon.Util;

namespace CfnGen.Deployment.Connection.Credentials;

/// <summary>The credentials of the instance that we run on, if we run on one and it has a role.</summary>
internal static class MetadataCredentials
{
    /// <summary>The service is one hop away or not there at all.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static async Task<FoundCredentials?> FindAsync(Func<string, string?> variable, CancellationToken cancel)
    {
        if (string.Equals(variable("AWS_EC2_METADATA_DISABLED"), "true", StringComparison.OrdinalIgnoreCase) || !EC2InstanceMetadata.IsIMDSEnabled)
        {
            return null;
        }

        try
        {
            var roles = await InstanceProfileAWSCredentials.GetAvailableRolesAsync(null).WaitAsync(Patience, cancel).ConfigureAwait(false);
            return roles.FirstOrDefault() is { } role
                ? new(new InstanceProfileAWSCredentials(role), $"the instance's role {role}", "See that the instance still has its role.", "See that the instance still has its role.")
                : null;
        }
        catch (Exception absent) when (absent is TimeoutException or AmazonClientException or AmazonServiceException or HttpRequestException or WebException)
        {
            return null;
        }
    }
}
