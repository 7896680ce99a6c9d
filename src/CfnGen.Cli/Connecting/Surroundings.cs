using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Connection.Problems;
using CfnGen.Rules;

namespace CfnGen.Cli.Connecting;

/// <summary>What a command that talks to AWS takes from the world around it.</summary>
internal sealed record Surroundings
{
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>From 0 to below 1, anew each time.</summary>
    public Func<double> Chance { get; init; } = Random.Shared.NextDouble;

    public IPerson Person { get; init; } = new PersonAtConsole();

    /// <summary>What this run must show nobody. Commands add to it as soon as they know.</summary>
    public HiddenTexts Hidden { get; } = new();

    /// <summary>How AWS is reached where the user chose nothing.</summary>
    public AwsConnection Connection { get; init; } = new();

    /// <summary>The same, where AWS repeats none of these.</summary>
    public Surroundings Hiding(HiddenTexts hidden) => this with { Connection = Connection with { Retelling = hidden.Retold } };

    public async Task<AwsSession> ConnectAsync(AwsChoice choice, CancellationToken cancel)
    {
        var chosen = Connection with
        {
            Profile = choice.Profile,
            Region = choice.Region,
            EndpointUrl = choice.EndpointUrl,
            CallTimeout = choice.Patience.Call,
            DeviceCode = Person.IsThere ? AskForCode : null,
        };
        Hide("AWS_SECRET_ACCESS_KEY");
        Hide("AWS_SESSION_TOKEN");
        try
        {
            return await chosen.OpenAsync(cancel);
        }
        catch (ConnectionException missing) when (NearestOf(missing) is not null)
        {
            throw new ConnectionException(missing.Problem, $"{missing.Message} Did you mean '{NearestOf(missing)}'?", missing) { Wanted = missing.Wanted, Known = missing.Known };
        }

        // AWS repeats the text that was signed when it does not believe a signature, and the token is part of it.
        void Hide(string variable)
        {
            if (Connection.Variable(variable) is { } secret)
            {
                Hidden.Add(secret);
            }
        }

        string AskForCode(string device) => Person.AnswerAsync($"Code of {device}: ", cancel).GetAwaiter().GetResult() ?? "";
    }

    private static string? NearestOf(ConnectionException missing) => missing.Wanted is { } wanted ? NearestName.Of(wanted, missing.Known) : null;
}
