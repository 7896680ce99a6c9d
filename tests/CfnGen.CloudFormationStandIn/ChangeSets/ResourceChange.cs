namespace CfnGen.CloudFormationStandIn.ChangeSets;

/// <summary>What a change set does to one resource.</summary>
/// <param name="Action">Add, Modify or Remove.</param>
/// <param name="LogicalId">Which resource.</param>
/// <param name="PhysicalId">Null where it is not there yet.</param>
/// <param name="Type">Its type.</param>
internal sealed record ResourceChange(string Action, string LogicalId, string? PhysicalId, string Type)
{
    /// <summary>True, False or Conditional; null where nothing is modified.</summary>
    public string? Replacement { get; init; }

    /// <summary>What becomes of the resource that goes: Delete, Retain, Snapshot, ReplaceAndDelete and so on; null where none goes.</summary>
    public string? PolicyAction { get; init; }

    /// <summary>Properties, Metadata, Tags and so on.</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    public IReadOnlyList<ChangeDetail> Details { get; init; } = [];
}
