using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using CfnGen.Deployment.Connection.Credentials;
using CfnGen.Deployment.Connection.Problems;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Connection;

/// <summary>One identity in one region, and a client for each service that deploying takes.</summary>
public sealed class AwsSession : IDisposable
{
    private readonly FoundCredentials credentials;
    private readonly Lazy<AmazonCloudFormationClient> cloudFormation;
    private readonly Lazy<AmazonS3Client> storage;
    private readonly Lazy<AmazonSecurityTokenServiceClient> identity;

    internal AwsSession(AwsConnection connection, FoundCredentials credentials, RegionEndpoint region, ServiceAddresses addresses)
    {
        this.credentials = credentials;
        Region = region;
        StorageAddress = addresses.OfStorage;
        RenewsExpiredCredentials.Register();
        CorrectsClockSkew.Register();
        Retelling = connection.Retelling ?? (static said => said);
        cloudFormation = new(() => new(credentials.Credentials, Retold(Configure(new AmazonCloudFormationConfig(), addresses.OfCloudFormation))));
        storage = new(() => new(credentials.Credentials, Configure(new AmazonS3Config { ForcePathStyle = StorageAddress is not null }, addresses.OfStorage)));
        identity = new(() => new(credentials.Credentials, Configure(new AmazonSecurityTokenServiceConfig(), addresses.OfIdentity)));

        AmazonCloudFormationConfig Retold(AmazonCloudFormationConfig config)
        {
            RetellsAnswers.Register(config, Retelling);
            return config;
        }

        TConfig Configure<TConfig>(TConfig config, string? address)
            where TConfig : ClientConfig
        {
            config.Timeout = connection.CallTimeout;
            config.MaxErrorRetry = connection.Retries;
            config.HttpClientFactory = connection.HttpClients;
            if (address is null)
            {
                config.IgnoreConfiguredEndpointUrls = true;
                config.RegionEndpoint = region;
            }
            else
            {
                config.ServiceURL = address;
                config.AuthenticationRegion = region.SystemName;
            }

            return config;
        }
    }

    public RegionEndpoint Region { get; }

    /// <summary>Where the credentials came from, as it stands in a sentence: "profile 'dev'".</summary>
    public string Source => credentials.Source;

    /// <inheritdoc cref="AwsConnection.Retelling"/>
    public Func<string, string> Retelling { get; }

    public IAmazonCloudFormation CloudFormation => cloudFormation.Value;

    public IAmazonS3 Storage => storage.Value;

    public IAmazonSecurityTokenService Identity => identity.Value;

    /// <summary>Where the storage answers, if not at the region's address: then buckets are paths, not hosts.</summary>
    internal string? StorageAddress { get; }

    /// <summary>The account that the credentials lead to: its twelve digits. No identity needs a right to ask that.</summary>
    public Task<string> AccountAsync(PatientCalls calls, CancellationToken cancel) =>
        calls.MakeAsync("ask which account the credentials lead to", AccountAsync, cancel);

    /// <summary>What a failed call means and what to do about it, or null where the connection is not to blame: then the service had a reason of its own.</summary>
    public ConnectionException? Explain(Exception failure) => FailedCall.Explain(failure, credentials, Region.SystemName);

    public void Dispose()
    {
        Dispose(cloudFormation);
        Dispose(storage);
        Dispose(identity);
        (credentials.Credentials as IDisposable)?.Dispose();
    }

    public override string ToString() => $"{Source} in {Region.SystemName}";

    private async Task<string> AccountAsync(CancellationToken cancel)
    {
        var caller = await Identity.GetCallerIdentityAsync(new(), cancel).ConfigureAwait(false);
        // The SDK reads any page, such as a network's to sign in, and finds nothing in it.
        return string.IsNullOrEmpty(caller.Account) ? throw new IOException("What came back is no answer of AWS.") : caller.Account;
    }

    private static void Dispose<T>(Lazy<T> client)
        where T : IDisposable
    {
        if (client.IsValueCreated)
        {
            client.Value.Dispose();
        }
    }
}
