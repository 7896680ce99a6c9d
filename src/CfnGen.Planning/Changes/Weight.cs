namespace CfnGen.Planning.Changes;

/// <summary>How loudly something is said.</summary>
public enum Weight
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Probably not meant, or it needs a hand.</summary>
    Warning,

    /// <summary>Data is lost, the update fails, nothing serves for a while, or a door opens.</summary>
    Alarm,
}
