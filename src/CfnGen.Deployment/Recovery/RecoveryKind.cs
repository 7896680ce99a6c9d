namespace CfnGen.Deployment.Recovery;

/// <summary>What leads a stack back to where it was.</summary>
public enum RecoveryKind
{
    /// <summary>Nothing does, or nothing has to.</summary>
    None,

    /// <summary>A running update is cancelled, which rolls it back.</summary>
    Cancel,

    /// <summary>What an operation without rollback left is rolled back.</summary>
    RollBack,

    /// <summary>A rollback that failed is tried again.</summary>
    Continue,

    /// <summary>A rollback runs already.</summary>
    Watch,
}
