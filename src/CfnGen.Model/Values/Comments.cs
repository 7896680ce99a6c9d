using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Puts a comment above the property that a value is given to.</summary>
public static class Comments
{
    /// <summary>The same value with a comment; several lines become several comments.</summary>
    public static T Comment<T>(this T value, string text)
        where T : CfnValue, ICfnValue<T> => T.Of(value.Node.With(value.Node.Source, Lines(text)));

    public static CfnInteger Comment(this int value, string text) => ((CfnInteger)value).Comment(text);

    public static CfnBoolean Comment(this bool value, string text) => ((CfnBoolean)value).Comment(text);

    public static CfnString Comment(this string value, string text) => ((CfnString)value).Comment(text);

    internal static NodeComments Lines(string text) => new() { Before = text.ReplaceLineEndings("\n").Split('\n') };
}
