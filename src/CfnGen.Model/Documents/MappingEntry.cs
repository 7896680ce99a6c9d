namespace CfnGen.Model.Documents;

/// <summary>One key of a mapping with its value; the comments of the entry are those of <see cref="Value"/>.</summary>
public readonly record struct MappingEntry(string Key, TemplateNode Value, SourceLocation KeySource = default)
{
    public bool Equals(MappingEntry other) =>
        string.Equals(Key, other.Key, StringComparison.Ordinal) && Value.Equals(other.Value);

    public override int GetHashCode() => HashCode.Combine(Key, Value);
}
