using CfnGen.Catalogue;

namespace CfnGen.Refresh.Sdk;

/// <summary>Completes the enumerations of a type: each property from the SDK's member of the same name.</summary>
internal sealed class SdkEnricher
{
    private readonly ResourceType type;
    private readonly SdkModel model;
    private readonly Dictionary<string, TypeShape> done = new(StringComparer.Ordinal);
    private readonly Queue<(TypeShape Shape, string SdkShape)> open = new();

    private SdkEnricher(ResourceType type, SdkModel model) => (this.type, this.model) = (type, model);

    public static ResourceType Enrich(ResourceType type, SdkModel model, IEnumerable<ShapeMapping> mappings)
    {
        var enricher = new SdkEnricher(type, model);
        foreach (var mapping in mappings)
        {
            enricher.Start(mapping);
        }

        return enricher.Run();
    }

    private void Start(ShapeMapping mapping)
    {
        if (mapping.Definition == "*")
        {
            foreach (var definition in type.Definitions.Where(definition => model.HasShape(definition.Name)))
            {
                open.Enqueue((definition, definition.Name));
            }

            return;
        }

        TypeShape? shape = mapping.Definition.Length == 0 ? type : type.Definitions.Find(mapping.Definition);
        if (shape is null || !model.HasShape(mapping.Shape))
        {
            throw new FormatException($"data/enumerations.txt maps {mapping.TypeName}/{mapping.Definition} to {mapping.Shape}, but one of them does not exist.");
        }

        open.Enqueue((shape, mapping.Shape));
    }

    private ResourceType Run()
    {
        while (open.TryDequeue(out var next))
        {
            if (!done.ContainsKey(next.Shape.Name))
            {
                done[next.Shape.Name] = next.Shape with
                {
                    Properties = PropertySet.Of(next.Shape.Properties.Select(property => Visit(property, model.Member(next.SdkShape, property.Name)))),
                };
            }
        }

        return (ResourceType)done.GetValueOrDefault(type.Name, type) with
        {
            Definitions = DefinitionSet.Of(type.Definitions.Select(definition => (Definition)done.GetValueOrDefault(definition.Name, definition))),
        };
    }

    private Property Visit(Property property, string? held)
    {
        if (held is null)
        {
            return property;
        }

        if (property.Type.Innermost is DefinitionType used && type.Definitions.Find(used.Name) is { } definition && model.HasShape(held))
        {
            open.Enqueue((definition, held));
        }

        return property.Type.Innermost == ScalarType.String && model.Enumeration(held) is { Count: > 0 } values
            ? property with { Enum = Complete(property, values) }
            : property;
    }

    // Two lists that hardly meet are about different things: then the schema's stays as it is.
    private static IReadOnlyList<string> Complete(Property property, IReadOnlyList<string> values)
    {
        var comparer = property.EnumIgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var known = property.Enum.Count(value => values.Contains(value, comparer));
        return known * 2 >= property.Enum.Count ? property.Enum.Concat(values).Distinct(comparer).ToArray() : property.Enum;
    }
}
