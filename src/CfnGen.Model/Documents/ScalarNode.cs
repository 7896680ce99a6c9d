using System.Globalization;

namespace CfnGen.Model.Documents;

/// <summary>A text, number, boolean or null.</summary>
public sealed class ScalarNode : TemplateNode
{
    private ScalarNode(ScalarKind kind, string text) => (Kind, Text) = (kind, text);

    public ScalarKind Kind { get; }

    /// <summary>The text itself, or the JSON spelling of a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string Text { get; }

    public static ScalarNode String(string text) => new(ScalarKind.String, text);

    public static ScalarNode Integer(long value) => new(ScalarKind.Integer, value.ToString(CultureInfo.InvariantCulture));

    public static ScalarNode Float(double value) => double.IsFinite(value)
        ? new(ScalarKind.Float, value.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(value), "A template cannot hold an infinite number or NaN.");

    public static ScalarNode Boolean(bool value) => new(ScalarKind.Boolean, value ? "true" : "false");

    public static ScalarNode Null() => new(ScalarKind.Null, "null");

    /// <summary>A number by its JSON spelling, for those that no C# type holds exactly.</summary>
    internal static ScalarNode Number(ScalarKind kind, string text) => new(kind, text);

    internal override TemplateNode With(SourceLocation source, NodeComments? comments) =>
        new ScalarNode(Kind, Text) { Source = source, Comments = comments };

    public override bool Equals(TemplateNode? other) =>
        other is ScalarNode scalar && scalar.Kind == Kind && string.Equals(scalar.Text, Text, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Kind, Text);

    public override string ToString() => Text;
}
