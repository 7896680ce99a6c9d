namespace CfnGen.Planning.Capacity;

/// <summary>What runs from a moment on, until the next step.</summary>
public sealed record CapacityStep
{
    /// <summary>From the moment at which the update comes to the group or service.</summary>
    public required TimeSpan At { get; init; }

    /// <summary>Instances or tasks that run the old configuration, in service or not.</summary>
    public required int Old { get; init; }

    /// <summary>Instances or tasks that run the new configuration, in service or not.</summary>
    public required int New { get; init; }

    /// <summary>Those of both that serve.</summary>
    public required int InService { get; init; }

    /// <summary>What happens at this moment, as a clause: "batch 2 of 3: 1 old is ended, 1 new is started".</summary>
    public required string Event { get; init; }

    /// <summary>The number of the batch or wave that begins here; null: none does.</summary>
    public int? Batch { get; init; }

    /// <summary>Those of both that run; instances that are being ended are not counted.</summary>
    public int Running => Old + New;
}
