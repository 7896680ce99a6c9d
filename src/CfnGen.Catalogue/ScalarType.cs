namespace CfnGen.Catalogue;

/// <summary>A value without parts, or without known parts.</summary>
public sealed record ScalarType : PropertyType
{
    private readonly string text;

    private ScalarType(ScalarKind kind, string text) => (Kind, this.text) = (kind, text);

    public static ScalarType String { get; } = new(ScalarKind.String, "string");

    public static ScalarType Integer { get; } = new(ScalarKind.Integer, "integer");

    public static ScalarType Number { get; } = new(ScalarKind.Number, "number");

    public static ScalarType Boolean { get; } = new(ScalarKind.Boolean, "boolean");

    public static ScalarType Json { get; } = new(ScalarKind.Json, "json");

    public static ScalarType Timestamp { get; } = new(ScalarKind.Timestamp, "timestamp");

    public static ScalarType Tag { get; } = new(ScalarKind.Tag, "tag");

    public ScalarKind Kind { get; }

    public override string ToString() => text;
}
