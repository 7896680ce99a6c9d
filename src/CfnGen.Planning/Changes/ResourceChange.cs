namespace CfnGen.Planning.Changes;

/// <summary>A resource that an update makes, deletes or changes.</summary>
public sealed record ResourceChange
{
    /// <summary>In the new template; for a removed resource in the old one.</summary>
    public required string LogicalId { get; init; }

    /// <summary>The logical id in the old template, where it is another one.</summary>
    public string? FormerId { get; init; }

    public required string Type { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>The worst of what its changes do; for an added or removed one <see cref="UpdateEffect.None"/>.</summary>
    public UpdateEffect Effect { get; init; }

    /// <summary>What changed in it, in the order of the new template; empty for one that is added or removed.</summary>
    public IReadOnlyList<ValueChange> Changes { get; init; } = [];

    /// <summary>The condition under which it exists, in the newest template that has it; null: always.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether an update replaces it for certain, under its old logical id or a new one.</summary>
    public bool IsReplaced => Effect == UpdateEffect.Replacement || Kind == ChangeKind.Renamed;
}
