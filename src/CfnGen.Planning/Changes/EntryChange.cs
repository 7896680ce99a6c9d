namespace CfnGen.Planning.Changes;

/// <summary>An entry of another section than the resources: a parameter, mapping, condition, rule, output, or the section itself where it is one value.</summary>
public sealed record EntryChange
{
    /// <summary><c>Parameters</c>, <c>Outputs</c>, <c>Description</c> …</summary>
    public required string Section { get; init; }

    /// <summary>The entry's name; empty for a section that has none, such as <c>Description</c>.</summary>
    public required string Name { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>What changed in it; empty for one that is added or removed.</summary>
    public IReadOnlyList<ValueChange> Changes { get; init; } = [];
}
