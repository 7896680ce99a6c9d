using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;

namespace CfnGen.Deployment.Connection.Credentials;

/// <summary>The credentials of one profile: keys, a role, single sign-on, a login or a program.</summary>
internal static class ProfileCredentials
{
    public static FoundCredentials Of(CredentialProfile profile, ProfileFiles files, Func<string, string>? deviceCode)
    {
        var credentials = profile.GetAWSCredentials(files.Store);
        if (credentials is AssumeRoleAWSCredentials { Options: { MfaSerialNumber: { } serial } options })
        {
            options.MfaTokenCodeCallback = () => deviceCode?.Invoke(serial)
                ?? throw new AmazonClientException($"The profile demands a code of the device {serial}, and there is nobody to ask for it.");
        }

        return new(credentials, $"profile '{profile.Name}'", Renewal(profile, files, new HashSet<string>(StringComparer.Ordinal)));
    }

    /// <summary>The step belongs to the profile at the beginning of a chain of roles.</summary>
    private static string Renewal(CredentialProfile profile, ProfileFiles files, HashSet<string> seen)
    {
        var options = profile.Options;
        if (options.SourceProfile is { } source && seen.Add(source) && files.Store.TryGetProfile(source, out var behind) && source != profile.Name)
        {
            return Renewal(behind, files, seen);
        }

        return options switch
        {
            { SsoStartUrl: not null } or { SsoSession: not null } => $"Sign in again with 'aws sso login --profile {profile.Name}'.",
            { LoginSession: not null } => $"Sign in again with 'aws login --profile {profile.Name}'.",
            { CredentialProcess: not null } => $"See why the credential_process of profile '{profile.Name}' fails.",
            _ => $"Give profile '{profile.Name}' valid keys with 'aws configure --profile {profile.Name}'.",
        };
    }
}
