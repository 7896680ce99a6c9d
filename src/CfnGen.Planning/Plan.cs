using CfnGen.Planning.Access;
using CfnGen.Planning.Capacity;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning;

/// <summary>What an update from one template to another does.</summary>
public sealed record Plan
{
    /// <summary>In the order of the new template; removed ones at the end, in the order of the old one.</summary>
    public required IReadOnlyList<ResourceChange> Resources { get; init; }

    /// <summary>What changed in the other sections, in the order of the guide.</summary>
    public required IReadOnlyList<EntryChange> Entries { get; init; }

    /// <summary>What follows, the loudest first.</summary>
    public required IReadOnlyList<Consequence> Consequences { get; init; }

    /// <summary>Who may do more or less, statement by statement and rule by rule; what of it is worth a second look is among the <see cref="Consequences"/>.</summary>
    public IReadOnlyList<AccessChange> AccessChanges { get; init; } = [];

    /// <summary>How groups and services get from old instances and tasks to new ones.</summary>
    public required IReadOnlyList<CapacityUpdate> CapacityUpdates { get; init; }

    /// <summary>Whether the two templates say the same.</summary>
    public bool IsEmpty => Resources.Count == 0 && Entries.Count == 0;
}
