using CfnGen.Catalogue;

namespace CfnGen.Planning.Templates;

/// <summary>The types that two templates use, each looked up once: a hundred subnets are of one type.</summary>
internal sealed class KnownTypes
{
    private readonly Dictionary<string, ResourceType?> found = new(StringComparer.Ordinal);

    /// <summary>What the catalogue knows of a type; null: nothing.</summary>
    public ResourceType? Find(string name)
    {
        if (!found.TryGetValue(name, out var type))
        {
            type = ResourceCatalogue.Find(name);
            found.Add(name, type);
        }

        return type;
    }
}
