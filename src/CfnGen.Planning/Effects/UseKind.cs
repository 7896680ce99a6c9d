namespace CfnGen.Planning.Effects;

/// <summary>How a value names another entry.</summary>
internal enum UseKind
{
    /// <summary>A resource or a parameter.</summary>
    Ref,

    GetAtt,

    Mapping,

    Condition,
}
