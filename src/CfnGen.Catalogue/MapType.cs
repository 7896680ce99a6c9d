namespace CfnGen.Catalogue;

/// <summary>Keys of the author's choice, each with a value of type <paramref name="Item"/>.</summary>
public sealed record MapType(PropertyType Item) : PropertyType
{
    public override string ToString() => Item is UnionType ? $"{{}}({Item})" : $"{{}}{Item}";
}
