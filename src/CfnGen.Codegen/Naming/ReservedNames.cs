namespace CfnGen.Codegen.Naming;

/// <summary>The members that generated types have already, by inheritance or from the compiler: a property of that name gets the suffix <c>Property</c>.</summary>
internal static class ReservedNames
{
    /// <summary>In every class and struct.</summary>
    public static IReadOnlyList<string> OfAll { get; } =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>In every record of properties.</summary>
    public static IReadOnlyList<string> OfShape { get; } =
        [.. OfAll, "CfnGet", "CfnPropertyNames", "CfnSet", "Comment", "EqualityContract", "Extra", "PrintMembers"];

    /// <summary>In every resource; the last two are written beside the properties.</summary>
    public static IReadOnlyList<string> OfResource { get; } =
    [
        .. OfShape, "CfnType", "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Id", "Metadata", "UpdatePolicy", "UpdateReplacePolicy",
        "GetAtt", "Ref",
    ];

    /// <summary>In every enumeration.</summary>
    public static IReadOnlyList<string> OfEnumeration { get; } = [.. OfAll, "AppendFormatted", "AppendLiteral", "Fingerprint", "IsLiteral"];
}
