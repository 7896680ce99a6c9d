using CfnGen.Deployment.Connection;

namespace CfnGen.Cli.Connecting;

/// <summary>One session for each region that a command works in.</summary>
internal sealed class AwsSessions(Surroundings surroundings, AwsChoice choice) : IDisposable
{
    private readonly Dictionary<string, AwsSession> sessions = new(StringComparer.Ordinal);

    /// <param name="region">Null: the one that the user chose, or that environment and profile say.</param>
    public async Task<AwsSession> OpenAsync(string? region, CancellationToken cancel)
    {
        region ??= choice.Region;
        if (!sessions.TryGetValue(region ?? "", out var session))
        {
            session = await surroundings.ConnectAsync(choice with { Region = region }, cancel);
            sessions.Add(region ?? "", session);
        }

        return session;
    }

    public void Dispose()
    {
        foreach (var session in sessions.Values)
        {
            session.Dispose();
        }
    }
}
