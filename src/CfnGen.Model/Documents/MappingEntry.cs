namespace CfnGen.Model.Documents;

/// <summary>One key of a mapping with its value; the comments of the entry are those of <see cref="Value"/>.</summary>
/// <remarks>A class, because ReadyToRun compiles no framework generics over our own structs.</remarks>
public sealed class MappingEntry(string key, TemplateNode value, SourceLocation keySource = default) : IEquatable<MappingEntry>
{
    public string Key { get; } = key;

    public TemplateNode Value { get; } = value;

    public SourceLocation KeySource { get; } = keySource;

    public bool Equals(MappingEntry? other) =>
        other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal) && Value.Equals(other.Value);

    public override bool Equals(object? obj) => Equals(obj as MappingEntry);

    public override int GetHashCode() => HashCode.Combine(Key, Value);
}
