using Amazon.Runtime.CredentialManagement;
using CfnGen.Deployment.Connection.Problems;

namespace CfnGen.Deployment.Connection.Credentials;

/// <summary>The profiles of the files that all of AWS's tools share.</summary>
/// <param name="location">Of the credentials; the configuration lies beside it unless <c>AWS_CONFIG_FILE</c> says otherwise. Absent: the user's own.</param>
internal sealed class ProfileFiles(string? location)
{
    private const string Default = "default";

    public CredentialProfileStoreChain Store { get; } = new(location);

    /// <returns>Null where nobody named one and there is no default one.</returns>
    /// <exception cref="ConnectionException">There is no profile of the name that was given.</exception>
    public CredentialProfile? Choose(string? given, string[] variables, Func<string, string?> variable)
    {
        var source = given is null ? Array.Find(variables, candidate => !string.IsNullOrEmpty(variable(candidate))) : null;
        var name = given ?? (source is null ? null : variable(source));
        if (Store.TryGetProfile(name ?? Default, out var profile))
        {
            return profile;
        }

        return name is null ? null : throw Missing(name, source);
    }

    private ConnectionException Missing(string name, string? variable)
    {
        var known = Store.ListProfiles().Select(profile => profile.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var source = variable is null ? "" : $", which {variable} names";
        var remedy = known.Count > 0
            ? $"There are: {string.Join(", ", known)}."
            : $"There are none: make one with 'aws configure --profile {name}', or with 'aws configure sso'.";
        return new ConnectionException(ConnectionProblem.ProfileNotFound, $"There is no AWS profile '{name}'{source}. {remedy}") { Wanted = name, Known = known };
    }
}
