namespace CfnGen.Planning.Changes;

/// <summary>What kind of thing follows from a change.</summary>
public enum ConsequenceKind
{
    /// <summary>Data goes with a resource that is deleted or replaced.</summary>
    DataLoss,

    /// <summary>CloudFormation or a service will refuse the update.</summary>
    UpdateFails,

    /// <summary>Somebody may do more than before.</summary>
    AccessWidened,

    /// <summary>A protection is switched off: against deletion, by backups, encryption or records.</summary>
    ProtectionLost,

    /// <summary>A resource vanishes under one logical id and comes back under another.</summary>
    Rename,

    /// <summary>Another stack, or who deploys, has to do something first.</summary>
    NeedsAction,

    /// <summary>What was changed does nothing in this update.</summary>
    NoEffect,

    /// <summary>Something stays behind that the stack no longer manages.</summary>
    LeftBehind,

    /// <summary>Instances or tasks are fewer, or stuck, for a while.</summary>
    Capacity,

    /// <summary>Something that the plan cannot look into.</summary>
    NotSeen,
}
