using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CfnGen.Model;

namespace CfnGen.Stacks.Parts.Json;

/// <summary>JSON that becomes a text: a parameter's value, a file, a part of a script. The texts inside may refer to what only deploy time knows.</summary>
/// <remarks>
/// A text that holds a reference is put between quotes as it is, because nobody can look into it here: give it nothing that JSON would escape.
/// Names of stacks, regions, log groups and other resources never hold a quote or a backslash.
/// <c>Fn::ToJsonString</c> escapes at deploy time; it needs a transform, and writes one line that nobody reviews.
/// </remarks>
public abstract class JsonValue
{
    private protected JsonValue()
    {
    }

    /// <summary>Whether it takes one line: a text, a number, or a short list of them.</summary>
    internal abstract bool IsOneLine { get; }

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator JsonValue?(string? value) => value is null ? null : new JsonScalar(JsonSpelling.Quoted(value));

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator JsonValue?(CfnString? value) =>
        value is null ? null : new JsonScalar(value.IsLiteral ? JsonSpelling.Quoted(value.ToString()) : CfnString.Concat(["\"", value, "\""]));

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator JsonValue?(long? value) => value is null ? null : new JsonScalar(value.Value.ToString(CultureInfo.InvariantCulture));

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator JsonValue?(bool? value) => value is null ? null : new JsonScalar(value.Value ? "true" : "false");

    /// <summary>The whole as a text of lines, indented by two spaces, with a line break at the end.</summary>
    public CfnString ToText()
    {
        var text = new List<CfnString>();
        AppendTo(text, "");
        text.Add("\n");
        return CfnString.Concat(text);
    }

    /// <param name="text">What was written before.</param>
    /// <param name="indent">Of the line on which the value begins.</param>
    internal abstract void AppendTo(List<CfnString> text, string indent);
}
