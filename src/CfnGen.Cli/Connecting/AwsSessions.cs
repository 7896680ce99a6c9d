using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;

namespace CfnGen.Cli.Connecting;

/// <summary>One session for each region that a command works in, in no account but the one that is meant.</summary>
internal sealed class AwsSessions(Surroundings surroundings, AwsChoice choice) : IDisposable
{
    private readonly Dictionary<string, AwsSession> sessions = new(StringComparer.Ordinal);

    /// <param name="deployment">What is worked on; null: whatever the user named, where the user chose, or where environment and profile say.</param>
    /// <exception cref="RefusedException">The credentials lead to another account than the environment's, where the same names stand too.</exception>
    public async Task<AwsSession> OpenAsync(PlannedDeployment? deployment, PatientCalls calls, CancellationToken cancel)
    {
        var region = deployment?.Region ?? choice.Region;
        if (!sessions.TryGetValue(region ?? "", out var session))
        {
            session = await surroundings.ConnectAsync(choice with { Region = region }, cancel);
            sessions.Add(region ?? "", session);
            if (deployment?.Environment is { Account: { } account } environment)
            {
                await RequireAsync(environment.Name, account, session, calls, cancel);
            }
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

    private static async Task RequireAsync(string environment, string account, AwsSession session, PatientCalls calls, CancellationToken cancel)
    {
        string actual;
        try
        {
            actual = await session.AccountAsync(calls, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && ServiceProblem.Of(session, failure) is { } known && !ReferenceEquals(known, failure))
        {
            throw known;
        }

        if (actual != account)
        {
            throw new RefusedException($"The environment {environment} is in account {account}, and the credentials of {session.Source} lead to {actual}: nothing was done. Choose others with --profile.");
        }
    }
}
