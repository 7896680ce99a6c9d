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

        var origin = Origin(profile, files);
        return new(credentials is SessionAWSCredentials ? new RereadKeys(files, profile.Name) : credentials, $"profile '{profile.Name}'", ProfileRemedy.WhenExpired(origin), ProfileRemedy.WhenUnknown(origin));
    }

    /// <summary>The profile at the beginning of a chain of roles: what there is to do is done there.</summary>
    private static CredentialProfile Origin(CredentialProfile profile, ProfileFiles files)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { profile.Name };
        while (profile.Options.SourceProfile is { } source && seen.Add(source) && files.Store.TryGetProfile(source, out var behind))
        {
            profile = behind;
        }

        return profile;
    }
}
