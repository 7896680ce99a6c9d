namespace CfnGen.Catalogue;

/// <summary>A value of any one of several types.</summary>
public sealed record UnionType(IReadOnlyList<PropertyType> Members) : PropertyType
{
    public bool Equals(UnionType? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join('|', Members);
}
