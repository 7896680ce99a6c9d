namespace CfnGen.Catalogue;

public enum PropertyGroupKind
{
    /// <summary>One of the alternatives is present in full, and only one.</summary>
    ExactlyOne,

    /// <summary>At least one of the alternatives is present in full.</summary>
    AtLeastOne,

    /// <summary>Where When is present, none of the alternatives may be.</summary>
    Excludes,

    /// <summary>Where When is present, all alternatives must be.</summary>
    Requires,
}
