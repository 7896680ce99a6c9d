using Amazon.Runtime;
using CfnGen.Deployment.Connection.Credentials;

namespace CfnGen.Deployment.Connection.Problems;

/// <summary>Reads from AWS's sentence who may not do what. Not every service writes it.</summary>
internal static class DeniedAction
{
    public static ConnectionException Explain(AmazonServiceException refusal, FoundCredentials credentials)
    {
        var action = After(refusal.Message, "is not authorized to perform: ");
        var principal = After(refusal.Message, "User: ");
        var who = principal is null ? $"The identity of {credentials.Source}" : $"{principal} ({credentials.Source})";
        return new ConnectionException(
            ConnectionProblem.Denied,
            $"{who} may not {(action is null ? "do this" : $"call {action}")}. Have it allowed in a policy of that identity, or use another with --profile. AWS says: {refusal.Message}",
            refusal)
        {
            Action = action,
        };
    }

    /// <summary>The word behind a phrase.</summary>
    private static string? After(string text, string phrase)
    {
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var rest = text[(start + phrase.Length)..];
        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        return (end < 0 ? rest : rest[..end]).TrimEnd('.', ',');
    }
}
