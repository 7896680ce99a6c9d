using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Texts in an <c>Fn::ForEach</c>, where the names of its variables are replaced, in functions or not.</summary>
internal static class LoopText
{
    public static bool MayChange(Place place) => place.Text is { } text && MayChange(text);

    public static bool MayChange(string text) => text.Contains("${", StringComparison.Ordinal) || text.Contains("&{", StringComparison.Ordinal);
}
