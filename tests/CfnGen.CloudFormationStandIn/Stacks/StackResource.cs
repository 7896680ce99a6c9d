using CfnGen.CloudFormationStandIn.Drifts;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>A resource of a stack, as it is now.</summary>
internal sealed class StackResource(string logicalId, string type)
{
    public string LogicalId { get; } = logicalId;

    public string Type { get; } = type;

    /// <summary>Null until the service that makes it has named it.</summary>
    public string? PhysicalId { get; set; }

    /// <summary>What it was made or changed to last; null until then.</summary>
    public ResourceDefinition? Definition { get; set; }

    public string Status { get; set; } = "";

    /// <summary>Whether it is there as its definition says: not so when its creation failed, whatever is left of it.</summary>
    public bool Exists => Definition is not null && Status != StackStatus.CreateFailed;

    public string? StatusReason { get; set; }

    public DateTimeOffset Timestamp { get; set; }

    public ResourceDrift Drift { get; set; } = ResourceDrift.NotChecked;
}
