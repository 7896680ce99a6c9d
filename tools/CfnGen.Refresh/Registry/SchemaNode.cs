using System.Text.Json;

namespace CfnGen.Refresh.Registry;

/// <summary>A place in a registry schema, seen through its references: a keyword is sought at the place itself, then where it points to.</summary>
internal sealed class SchemaNode
{
    private readonly JsonElement root;
    private readonly List<JsonElement> chain = [];

    private SchemaNode(JsonElement root) => this.root = root;

    public static SchemaNode Root(JsonElement schema)
    {
        var node = new SchemaNode(schema);
        node.chain.Add(schema);
        return node;
    }

    /// <summary>All places of the chain; the nearest first.</summary>
    public IReadOnlyList<JsonElement> Places => chain;

    public JsonElement? this[string keyword]
    {
        get
        {
            foreach (var place in chain)
            {
                if (place.TryGetProperty(keyword, out var value))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The node of a property; one of an alternative, when the object itself does not know it.</summary>
    public SchemaNode? Property(string name)
    {
        foreach (var place in chain.SelectMany(WithAlternatives))
        {
            if (place.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var property))
            {
                return At(property);
            }
        }

        return null;
    }

    public SchemaNode? Items => this["items"] is { ValueKind: JsonValueKind.Object } items ? At(items) : null;

    /// <summary>The values of a map.</summary>
    public SchemaNode? MapValues
    {
        get
        {
            if (this["patternProperties"] is { } patterns && patterns.EnumerateObject().Any())
            {
                return At(patterns.EnumerateObject().First().Value);
            }

            return this["additionalProperties"] is { ValueKind: JsonValueKind.Object } values ? At(values) : null;
        }
    }

    private IEnumerable<JsonElement> WithAlternatives(JsonElement place)
    {
        yield return place;
        foreach (var keyword in new[] { "oneOf", "anyOf", "allOf" })
        {
            if (place.TryGetProperty(keyword, out var alternatives) && alternatives.ValueKind == JsonValueKind.Array)
            {
                foreach (var alternative in alternatives.EnumerateArray().SelectMany(alternative => At(alternative).chain))
                {
                    yield return alternative;
                }
            }
        }
    }

    private SchemaNode At(JsonElement place)
    {
        var node = new SchemaNode(root);
        node.Follow(place);
        return node;
    }

    private void Follow(JsonElement place)
    {
        // A schema can also be `true` or `false`; and rings of references end where they began.
        if (place.ValueKind != JsonValueKind.Object || chain.Count > 8)
        {
            return;
        }

        chain.Add(place);
        if (place.TryGetProperty("$ref", out var reference) && Target(reference.GetString()!) is { } target)
        {
            Follow(target);
        }

        if (place.TryGetProperty("allOf", out var all) && all.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in all.EnumerateArray().Where(part => part.TryGetProperty("$ref", out _)))
            {
                Follow(part);
            }
        }
    }

    private JsonElement? Target(string reference)
    {
        var place = root;
        foreach (var part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (place.ValueKind != JsonValueKind.Object || !place.TryGetProperty(part.Replace("~1", "/").Replace("~0", "~"), out place))
            {
                return null;
            }
        }

        return place;
    }
}
