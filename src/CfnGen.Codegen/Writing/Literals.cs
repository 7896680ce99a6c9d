namespace CfnGen.Codegen.Writing;

/// <summary>Text as it stands in C# code and in its documentation.</summary>
internal static class Literals
{
    /// <summary>A string literal with its quotes.</summary>
    public static string Text(string value) => "\"" + value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    /// <summary>Text inside an XML comment, on one line.</summary>
    public static string Xml(string value) => value
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace('\n', ' ')
        .Replace('\r', ' ');
}
