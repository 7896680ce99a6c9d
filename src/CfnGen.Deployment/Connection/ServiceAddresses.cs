using Amazon.Runtime.CredentialManagement;
using CfnGen.Deployment.Connection.Problems;

namespace CfnGen.Deployment.Connection;

/// <summary>The addresses of services that are not the region's own.</summary>
internal sealed class ServiceAddresses(AwsConnection connection, CredentialProfile? profile)
{
    public string? OfCloudFormation => Of("CLOUDFORMATION");

    public string? OfStorage => Of("S3");

    public string? OfIdentity => Of("STS");

    private string? Of(string service)
    {
        var configured = string.Equals(connection.Variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"), "true", StringComparison.OrdinalIgnoreCase)
            ? []
            : new[] { connection.Variable($"AWS_ENDPOINT_URL_{service}"), connection.Variable("AWS_ENDPOINT_URL"), profile?.EndpointUrl };
        var address = configured.Prepend(connection.EndpointUrl).FirstOrDefault(candidate => !string.IsNullOrEmpty(candidate));
        return address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? address
            : throw new ConnectionException(ConnectionProblem.AddressInvalid, $"'{address}' is no address of a service. Give one like https://cloudformation.eu-west-1.amazonaws.com.");
    }
}
