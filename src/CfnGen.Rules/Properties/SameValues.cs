using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Whether two values surely are the same when the template is deployed.</summary>
internal static class SameValues
{
    /// <summary>Written the same way, or both the id of the same resource.</summary>
    public static bool AreSame(this CheckedTemplate template, Place one, Place other) =>
        one.Node.Equals(other.Node)
        || (one.Text is { } text && string.Equals(text, other.Text, StringComparison.Ordinal))
        || (template.TargetOf(one) is { } first && template.TargetOf(other) is { } second
            && first.Resource == second.Resource && IsId(first.Attribute) && IsId(second.Attribute));

    // What Ref gives is an id for the types that this is asked about.
    private static bool IsId(string? attribute) => attribute is null || attribute.EndsWith("Id", StringComparison.Ordinal) || attribute.EndsWith("Arn", StringComparison.Ordinal);
}
