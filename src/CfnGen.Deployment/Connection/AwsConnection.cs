using Amazon.Runtime;
using CfnGen.Deployment.Connection.Credentials;
using CfnGen.Deployment.Connection.Problems;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Connection;

/// <summary>How to reach AWS: as whom, where, and with how much patience for one call.</summary>
public sealed record AwsConnection
{
    /// <summary>Wins over <c>AWS_PROFILE</c>, and then over credentials in the environment too.</summary>
    public string? Profile { get; init; }

    /// <summary>Wins over <c>AWS_REGION</c>, that over <c>AWS_DEFAULT_REGION</c>, that over the profile's.</summary>
    public string? Region { get; init; }

    /// <summary>The address of every service, for tests and private endpoints. Wins over <c>AWS_ENDPOINT_URL_CLOUDFORMATION</c> and its kin, those over <c>AWS_ENDPOINT_URL</c>, that over the profile's.</summary>
    public string? EndpointUrl { get; init; }

    /// <summary>The longest that one call may take, from the first byte sent to the last received. Default: one minute.</summary>
    public TimeSpan CallTimeout { get; init; } = Patience.Default.Call;

    /// <summary>How often the SDK itself tries again at once. Default: never, because who waits for a stack has a patience of its own.</summary>
    public int Retries { get; init; }

    /// <summary>Reads an environment variable. Default: the process's.</summary>
    /// <remarks>
    /// Everything read here goes through it. Core looks into the process's own environment for the rest: <c>AWS_CONFIG_FILE</c>, the container's
    /// and the instance's addresses for credentials, proxies, and the endpoint of the service that a role is assumed at.
    /// </remarks>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Asks for the code of a device, given its serial number, where a role demands one. Default: none, and such a role is refused.</summary>
    public Func<string, string>? DeviceCode { get; init; }

    /// <summary>What is made of the words in which AWS gives reasons, and of outputs' values, before anybody gets them: whoever knows secrets takes them out here. Default: nothing.</summary>
    public Func<string, string>? Retelling { get; init; }

    /// <summary>What makes HTTP clients; tests put theirs here.</summary>
    internal HttpClientFactory? HttpClients { get; init; }

    /// <summary>Finds out who and where. Only a search that ends at the machine's metadata service uses the network.</summary>
    /// <exception cref="ConnectionException">There is no such profile, no credentials, no region, or an address that is none.</exception>
    public async Task<AwsSession> OpenAsync(CancellationToken cancel = default)
    {
        var profiles = new ProfileFiles(Variable("AWS_SHARED_CREDENTIALS_FILE"));
        var profile = profiles.Choose(Profile, ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"], Variable);
        var endpoints = new ServiceAddresses(this, profile);
        var region = RegionChoice.Of(this, profile, endpoints);
        var credentials = await new CredentialSearch(this, profiles, profile).FindAsync(cancel).ConfigureAwait(false);
        return new AwsSession(this, credentials, region, endpoints);
    }
}
