using Amazon.Runtime;

namespace CfnGen.Deployment.Connection.Credentials;

/// <summary>The keys of a session that stand in a profile. Programs that sign people in write new ones there, and whoever deploys for an hour takes them when the old ones have run out.</summary>
internal sealed class RereadKeys(ProfileFiles files, string profile) : RefreshingAWSCredentials
{
    // Nothing tells when they run out but AWS, which refuses them then.
    private static readonly DateTime Never = new(9999, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    protected override CredentialsRefreshState GenerateNewCredentials() => files.Store.TryGetProfile(profile, out var found) && found.Options is { AccessKey: { } id, SecretKey: { } secret } options
        ? new(new ImmutableCredentials(id, secret, options.Token), Never)
        : throw new AmazonClientException($"The profile '{profile}' no longer holds keys.");
}
