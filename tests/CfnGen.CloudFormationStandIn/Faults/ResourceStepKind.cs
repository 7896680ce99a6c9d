namespace CfnGen.CloudFormationStandIn.Faults;

/// <summary>What is being done with a resource.</summary>
public enum ResourceStepKind
{
    Create,

    /// <summary>In place, or by another one that takes its place.</summary>
    Update,

    /// <summary>Also of what an update left over.</summary>
    Delete,

    /// <summary>Back to what it was before an update.</summary>
    Rollback,
}
