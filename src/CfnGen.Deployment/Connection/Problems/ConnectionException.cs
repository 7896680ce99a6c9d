using CfnGen.Model;

namespace CfnGen.Deployment.Connection.Problems;

/// <summary>AWS cannot be reached as wished. The message says why and what to do; it never holds a secret.</summary>
public sealed class ConnectionException(ConnectionProblem problem, string message, Exception? inner = null) : CfnGenException(message, inner)
{
    public ConnectionProblem Problem { get; } = problem;

    /// <summary>The name of the profile or region that there is not; null for other problems.</summary>
    public string? Wanted { get; init; }

    /// <summary>The names that there are instead.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>Of a denied action, where AWS names it: <c>cloudformation:CreateChangeSet</c>.</summary>
    public string? Action { get; init; }
}
