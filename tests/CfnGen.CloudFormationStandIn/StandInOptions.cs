using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Timing;

namespace CfnGen.CloudFormationStandIn;

/// <summary>What a stand-in is started with.</summary>
public sealed record StandInOptions
{
    /// <summary>The clock of the stacks: how long resources take, and the times in answers.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The clock that signatures are held against; a client signs by the real one.</summary>
    public TimeProvider SigningClock { get; init; } = TimeProvider.System;

    /// <summary>How many times faster than its durations say everything goes.</summary>
    public double Speed { get; init; } = 1;

    public Durations Durations { get; init; } = new();

    public string AccountId { get; init; } = "111122223333";

    /// <summary>The credentials that may call.</summary>
    public IReadOnlyList<AccessKey> Keys { get; init; } = [new("AKIASTANDIN", "stand-in-secret")];

    /// <summary>Parameters of Systems Manager, by name. Others get a value that is made up and stays the same.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Templates that can be read at an address without being in the storage.</summary>
    public IReadOnlyDictionary<string, string> Templates { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How many items a page of a list holds.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>How many events a page holds.</summary>
    public int EventsPerPage { get; init; } = 100;

    /// <summary>The port on loopback; 0: one that is free.</summary>
    public int Port { get; init; }
}
