using CfnGen.Catalogue;

namespace CfnGen.Codegen.Naming;

/// <summary>Which properties get an enumeration of their own.</summary>
internal static class EnumerationProperties
{
    /// <summary>Longer lists, such as the types of instances, change monthly and would be most of the assembly.</summary>
    private const int MaxValues = 60;

    public static bool HasEnumeration(this Property property) =>
        property.Enum.Count is > 0 and <= MaxValues && property.Type.Innermost == ScalarType.String && !property.ReadOnly;
}
