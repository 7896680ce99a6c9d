namespace CfnGen.Catalogue;

public enum ScalarKind
{
    String,
    Integer,
    Number,
    Boolean,

    /// <summary>Any object, given as such; the catalogue knows nothing of its inside.</summary>
    Json,

    /// <summary>A date and time of ISO 8601.</summary>
    Timestamp,

    /// <summary>A pair of Key and Value.</summary>
    Tag,
}
