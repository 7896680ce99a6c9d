namespace CfnGen.Catalogue;

public sealed record ListType(PropertyType Item) : PropertyType
{
    public override string ToString() => Item is UnionType ? $"[]({Item})" : $"[]{Item}";
}
