using System.Globalization;
using CfnGen.Model.Documents.Reading;

namespace CfnGen.Model.Documents;

/// <summary>A text, number, boolean or null.</summary>
public sealed class ScalarNode : TemplateNode
{
    private const double LargestPlainWhole = 1e15;

    private ScalarNode(ScalarKind kind, string text) => (Kind, Text) = (kind, text);

    public ScalarKind Kind { get; }

    /// <summary>The text itself, or the spelling of a number that JSON and YAML 1.1 share, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string Text { get; }

    /// <summary>As a file spells it without quotes, where readers of YAML do not agree what that is: <c>012</c>, <c>yes</c>, <c>2012-10-17</c>; null elsewhere.</summary>
    public string? Written { get; private init; }

    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which no file can hold.</exception>
    public static ScalarNode String(string text) => new(ScalarKind.String, WellFormed(text));

    public static ScalarNode Integer(long value) => new(ScalarKind.Integer, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number; a whole one is an <see cref="ScalarKind.Integer"/>, because templates know one kind of number and 70.0 reads worse than 70.</summary>
    public static ScalarNode Float(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A template cannot hold an infinite number or NaN.");
        }

        return Math.Abs(value) < LargestPlainWhole && Math.Truncate(value) == value
            ? Integer((long)value)
            : new(ScalarKind.Float, NumberText.Float(value.ToString("R", CultureInfo.InvariantCulture)));
    }

    public static ScalarNode Boolean(bool value) => new(ScalarKind.Boolean, value ? "true" : "false");

    public static ScalarNode Null() => new(ScalarKind.Null, "null");

    /// <summary>A scalar as a reader found it, its text already spelled as <see cref="Text"/> says.</summary>
    internal static ScalarNode Make(ScalarKind kind, string text, SourceLocation source, string? written = null) =>
        new(kind, text) { Source = source, Written = written };

    internal override TemplateNode With(SourceLocation source, NodeComments? comments) =>
        new ScalarNode(Kind, Text) { Source = source, Comments = comments, Written = Written };

    public override bool Equals(TemplateNode? other) =>
        other is ScalarNode scalar && scalar.Kind == Kind && string.Equals(scalar.Text, Text, StringComparison.Ordinal);

    // Without the kind: a hash of an enumeration is compiled anew at every start.
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static string WellFormed(string text) => SurrogatePairs.FindHalf(text) < 0
        ? text
        : throw new ArgumentException("The text holds half of a surrogate pair, which no file in UTF-8 can hold; remove it.", nameof(text));
}
