namespace CfnGen.Deployment.Deleting;

/// <summary>What becomes of a resource when its stack is deleted.</summary>
public enum ResourceFate
{
    Deleted,

    /// <summary>It stays, and goes on costing, outside of any stack.</summary>
    Kept,

    /// <summary>It goes, and a snapshot of it stays.</summary>
    Snapshot,
}
