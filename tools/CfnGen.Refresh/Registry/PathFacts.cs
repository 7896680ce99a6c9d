using System.Text.Json;
using CfnGen.Catalogue;

namespace CfnGen.Refresh.Registry;

/// <summary>Facts that a schema gives as a list of paths: read-only, write-only, deprecated, what replaces.</summary>
internal sealed class PathFacts(ResourceType type)
{
    private readonly Dictionary<string, int> uses = CountUses(type);

    /// <summary>Shape and property of each path. Leaves out a path through a shape that stands in several places, where it may not hold.</summary>
    public HashSet<(string Shape, string Property)> Read(JsonElement schema, string keyword) => Read(schema, keyword, alsoShared: false);

    /// <summary>The same with the paths through shapes that stand in several places: what holds in some of them only.</summary>
    public HashSet<(string Shape, string Property)> ReadSomewhere(JsonElement schema, string keyword) => Read(schema, keyword, alsoShared: true);

    private HashSet<(string Shape, string Property)> Read(JsonElement schema, string keyword, bool alsoShared)
    {
        var found = new HashSet<(string, string)>();
        if (schema.TryGetProperty(keyword, out var paths) && paths.ValueKind == JsonValueKind.Array)
        {
            foreach (var path in paths.EnumerateArray())
            {
                if (Resolve(path.GetString()!, alsoShared) is { } place)
                {
                    found.Add(place);
                }
            }
        }

        return found;
    }

    private (string Shape, string Property)? Resolve(string path, bool alsoShared)
    {
        TypeShape shape = type;
        (string, string)? place = null;
        foreach (var part in path.Split('/').Skip(2).Where(part => part is not ("*" or "items" or "properties")))
        {
            if (place is not null)
            {
                if (Below(shape, place.Value.Item2) is not { } inner || (uses[inner.Name] > 1 && !alsoShared))
                {
                    return null;
                }

                shape = inner;
            }

            if (shape.Properties.Find(part) is null)
            {
                return null;
            }

            place = (shape == type ? "" : shape.Name, part);
        }

        return place;
    }

    private Definition? Below(TypeShape shape, string property) =>
        shape.Properties.Find(property)!.Type.Innermost is DefinitionType inner ? type.Definitions.Find(inner.Name) : null;

    private static Dictionary<string, int> CountUses(ResourceType type)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var property in type.Definitions.Prepend<TypeShape>(type).SelectMany(shape => shape.Properties))
        {
            if (property.Type.Innermost is DefinitionType used)
            {
                uses[used.Name] = uses.GetValueOrDefault(used.Name) + 1;
            }
        }

        return uses;
    }
}
