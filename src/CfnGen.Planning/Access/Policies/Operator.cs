using CfnGen.Planning.Access.Traffic;

namespace CfnGen.Planning.Access.Policies;

/// <summary>How a condition of a statement compares.</summary>
internal sealed class Operator
{
    private const string IfExists = "IfExists";

    private readonly string set;
    private readonly string comparison;
    private readonly bool isOptional;

    public Operator(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        set = name[..(colon + 1)];
        isOptional = name.EndsWith(IfExists, StringComparison.Ordinal);
        comparison = name[(colon + 1)..(isOptional ? ^IfExists.Length : ^0)];
    }

    /// <summary>Whether each further value admits less instead of more.</summary>
    public bool IsNegative => comparison.Contains("Not", StringComparison.Ordinal) && comparison != "Null";

    private bool TakesPatterns => comparison is "StringLike" or "StringNotLike" or "ArnLike" or "ArnNotLike" or "ArnEquals" or "ArnNotEquals";

    private bool TakesRanges => comparison is "IpAddress" or "NotIpAddress";

    /// <summary>Whether this one, with the same values, holds wherever the other does.</summary>
    public bool Includes(Operator narrow) =>
        set == narrow.set && (isOptional || !narrow.isOptional)
        && (comparison == narrow.comparison || (comparison, narrow.comparison) is ("StringLike", "StringEquals") or ("StringNotEquals", "StringNotLike")
            or ("ArnLike", "ArnEquals") or ("ArnEquals", "ArnLike") or ("ArnNotLike", "ArnNotEquals") or ("ArnNotEquals", "ArnNotLike"));

    /// <summary>Whether what one value matches belongs to what the wide one does.</summary>
    public bool Covers(string wide, string narrow) =>
        wide == narrow
        || (TakesPatterns && Glob.Covers(wide, narrow))
        || (TakesRanges && AddressRange.TryParse(wide) is { } range && AddressRange.TryParse(narrow) is { } inner && range.Contains(inner))
        || (comparison is "Bool" or "Null" && string.Equals(wide, narrow, StringComparison.OrdinalIgnoreCase));
}
