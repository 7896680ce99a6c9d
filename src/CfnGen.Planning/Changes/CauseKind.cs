namespace CfnGen.Planning.Changes;

/// <summary>Why a value changes that is written as before.</summary>
public enum CauseKind
{
    /// <summary>It refers to a resource that is replaced, and gets the new one's id.</summary>
    ReplacedResource,

    /// <summary>It reads an attribute that an update in place changes, such as a launch template's latest version.</summary>
    UpdatedResource,

    /// <summary>It is looked up in a mapping whose entry changes.</summary>
    Mapping,

    /// <summary>It is chosen by a condition that changes.</summary>
    Condition,

    /// <summary>It refers to a parameter to which the deployment gives another value.</summary>
    Parameter,
}
