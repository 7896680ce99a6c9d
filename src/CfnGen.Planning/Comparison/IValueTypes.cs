namespace CfnGen.Planning.Comparison;

/// <summary>What a comparison must know of the place in which values stand.</summary>
internal interface IValueTypes
{
    /// <summary>Whether a text and a number of the same spelling are two values here.</summary>
    bool IsFree(ValuePath path);

    /// <summary>Whether the order of a list means nothing here.</summary>
    bool IsUnordered(ValuePath path);
}
