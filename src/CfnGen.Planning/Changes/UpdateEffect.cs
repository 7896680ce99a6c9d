namespace CfnGen.Planning.Changes;

/// <summary>What an update does to a resource, from the mildest to the worst.</summary>
public enum UpdateEffect
{
    /// <summary>The resource is not touched: metadata, an attribute that only later updates read.</summary>
    None,

    /// <summary>The resource stays and keeps working.</summary>
    NoInterruption,

    /// <summary>The resource stays; its instances or tasks are replaced in batches.</summary>
    InstancesRoll,

    /// <summary>The resource stays but may be unavailable for a while.</summary>
    SomeInterruption,

    /// <summary>The resource is made or deleted, depending on a condition.</summary>
    ExistenceIf,

    /// <summary>The resource is replaced or not, depending on values or on what else changes.</summary>
    ReplacementIf,

    /// <summary>A new resource is made and the old one deleted.</summary>
    Replacement,

    /// <summary>CloudFormation refuses the update.</summary>
    Refused,
}
