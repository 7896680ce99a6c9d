namespace CfnGen.Planning.Capacity;

/// <summary>How one group or service gets from its old instances or tasks to new ones.</summary>
public sealed record CapacityUpdate
{
    /// <summary>The group's or service's logical id in the new template.</summary>
    public required string LogicalId { get; init; }
}
