using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using CfnGen.Deployment.Connection.Problems;

namespace CfnGen.Deployment.Connection.Credentials;

/// <summary>Looks for credentials in the order of AWS's own tools, and takes the first.</summary>
internal sealed class CredentialSearch(AwsConnection connection, ProfileFiles files, CredentialProfile? profile)
{
    /// <exception cref="ConnectionException">None were found, or the profile makes none.</exception>
    public async Task<FoundCredentials> FindAsync(CancellationToken cancel)
    {
        // A profile named on the command line is meant; one named in the environment stands behind keys that are there too.
        if (connection.Profile is null && (OfKeys() ?? OfWebIdentity()) is { } environment)
        {
            return environment;
        }

        return OfProfile()
            ?? OfContainer()
            ?? await MetadataCredentials.FindAsync(connection.Variable, cancel).ConfigureAwait(false)
            ?? throw new ConnectionException(
                ConnectionProblem.NoCredentials,
                "There are no AWS credentials: not in AWS_ACCESS_KEY_ID, not in a profile, not from a container or an instance. "
                + "Sign in ('aws sso login', 'aws configure') and name the profile with --profile or AWS_PROFILE.");
    }

    private FoundCredentials? OfKeys()
    {
        if (Set("AWS_ACCESS_KEY_ID") is not { } id || Set("AWS_SECRET_ACCESS_KEY") is not { } secret)
        {
            return null;
        }

        const string Renewal = "Take new ones and set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN again.";
        if (Set("AWS_SESSION_TOKEN") is { } token)
        {
            return new(new SessionAWSCredentials(id, secret, token), "the environment", Renewal, "See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN are of one session.");
        }

        // AWS's keys of sessions begin so, and are unknown without their token.
        var correction = id.StartsWith("ASIA", StringComparison.Ordinal)
            ? "These keys are of a session: set its AWS_SESSION_TOKEN, too."
            : "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to a valid pair.";
        return new(new BasicAWSCredentials(id, secret), "the environment", Renewal, correction);
    }

    private FoundCredentials? OfWebIdentity() =>
        Set("AWS_WEB_IDENTITY_TOKEN_FILE") is { } file && Set("AWS_ROLE_ARN") is { } role
            ? new(
                new AssumeRoleWithWebIdentityCredentials(file, role, Set("AWS_ROLE_SESSION_NAME") ?? "cfngen"),
                $"the web identity for {role}",
                "Start the job again: its token has run out.",
                "See that AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE are those of this job.")
            : null;

    private FoundCredentials? OfProfile()
    {
        // A profile may hold a region only.
        if (profile is not { CanCreateAWSCredentials: true })
        {
            return connection.Profile is { } named
                ? throw new ConnectionException(ConnectionProblem.NoCredentials, $"The AWS profile '{named}' holds no credentials. Complete it with 'aws configure --profile {named}'.")
                : null;
        }

        try
        {
            return ProfileCredentials.Of(profile, files, connection.DeviceCode);
        }
        catch (InvalidDataException problem)
        {
            throw new ConnectionException(ConnectionProblem.CredentialsFailed, $"The AWS profile '{profile.Name}' makes no credentials: {problem.Message}", problem);
        }
    }

    private FoundCredentials? OfContainer() =>
        Set("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") is not null || Set("AWS_CONTAINER_CREDENTIALS_FULL_URI") is not null
            ? new(new GenericContainerCredentials(), "the container", "Start the task or build again.", "See that the task or build has its role.")
            : null;

    private string? Set(string variable) => connection.Variable(variable) is { Length: > 0 } value ? value : null;
}
