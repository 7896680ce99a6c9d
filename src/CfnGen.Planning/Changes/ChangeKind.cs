namespace CfnGen.Planning.Changes;

/// <summary>What happened to an entry of a template.</summary>
public enum ChangeKind
{
    /// <summary>Written differently, or the same and changed by something that it refers to.</summary>
    Changed,

    Added,

    Removed,

    /// <summary>The same under another logical id, which CloudFormation takes for a new resource and a removed one.</summary>
    Renamed,
}
