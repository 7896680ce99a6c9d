using Amazon.Runtime.CredentialManagement;

namespace CfnGen.Deployment.Connection.Credentials;

/// <summary>What to do when AWS does not take the credentials of a profile: it depends on where the profile has them from.</summary>
internal static class ProfileRemedy
{
    public static string WhenExpired(CredentialProfile profile) => Of(profile) ?? (profile.Options.Token is not null
        ? $"Take new keys and their token, and write them into profile '{profile.Name}' of the credentials file."
        : $"Give profile '{profile.Name}' valid keys with 'aws configure --profile {profile.Name}'.");

    public static string WhenUnknown(CredentialProfile profile) => Of(profile) ?? (profile.Options.Token is not null
        ? $"See that keys and token of profile '{profile.Name}' are of one session, or take new ones."
        : $"Give profile '{profile.Name}' valid keys with 'aws configure --profile {profile.Name}'.");

    /// <returns>Null for keys that stand in the profile itself.</returns>
    private static string? Of(CredentialProfile profile) => profile.Options switch
    {
        { SsoStartUrl: not null } or { SsoSession: not null } => $"Sign in again with 'aws sso login --profile {profile.Name}'.",
        { LoginSession: not null } => $"Sign in again with 'aws login --profile {profile.Name}'.",
        { CredentialProcess: not null } => $"See what the credential_process of profile '{profile.Name}' gives, or why it fails: run it by hand.",
        { WebIdentityTokenFile: not null } => $"Start the job again: the token in the web_identity_token_file of profile '{profile.Name}' is no longer good.",
        { CredentialSource: { } source } => $"See that the credentials from {source}, with which profile '{profile.Name}' assumes its role, are good.",
        _ => null,
    };
}
