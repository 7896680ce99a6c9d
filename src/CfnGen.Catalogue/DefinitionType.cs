namespace CfnGen.Catalogue;

/// <summary>A nested object, described by the definition of that name in the same resource type.</summary>
public sealed record DefinitionType(string Name) : PropertyType
{
    public override string ToString() => $"#{Name}";
}
