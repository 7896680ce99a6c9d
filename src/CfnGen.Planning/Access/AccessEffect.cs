namespace CfnGen.Planning.Access;

/// <summary>What a difference in what is written means for those who get in.</summary>
public enum AccessEffect
{
    /// <summary>Nothing: another statement or rule allows, or forbids, the same.</summary>
    None,

    /// <summary>Somebody may do less than before.</summary>
    Narrows,

    /// <summary>Somebody may do more than before.</summary>
    Widens,
}
