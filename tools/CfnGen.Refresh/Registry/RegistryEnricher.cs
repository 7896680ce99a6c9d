using System.Text.Json;
using CfnGen.Catalogue;

namespace CfnGen.Refresh.Registry;

/// <summary>Adds the registry's limits, enumerations, groups and path facts to a type of the base.</summary>
internal sealed class RegistryEnricher
{
    private readonly ResourceType type;
    private readonly JsonElement schema;
    private readonly Dictionary<string, TypeShape> done = new(StringComparer.Ordinal);
    private readonly Queue<(TypeShape Shape, SchemaNode Node)> open = new();
    private readonly HashSet<(string Shape, string Property)> known = [];

    private RegistryEnricher(ResourceType type, JsonElement schema) => (this.type, this.schema) = (type, schema);

    public static ResourceType Enrich(ResourceType type, RegistrySchemas schemas) =>
        schemas.Find(type.Name) is { } schema ? new RegistryEnricher(type, schema).Run() : type;

    private ResourceType Run()
    {
        open.Enqueue((type, SchemaNode.Root(schema)));
        while (open.TryDequeue(out var next))
        {
            Visit(next.Shape, next.Node);
        }

        var facts = new PathFacts(type);
        var conditional = facts.ReadSomewhere(schema, "conditionalCreateOnlyProperties");
        conditional.UnionWith(facts.ReadSomewhere(schema, "createOnlyProperties"));
        var marks = new Marks(
            facts.Read(schema, "readOnlyProperties"),
            facts.Read(schema, "writeOnlyProperties"),
            facts.Read(schema, "deprecatedProperties"),
            facts.Read(schema, "createOnlyProperties"),
            conditional);
        var marked = (ResourceType)marks.Apply("", done[type.Name]) with
        {
            DeletedFirst = schema.TryGetProperty("replacementStrategy", out var strategy) && strategy.ValueEquals("delete_then_create"),
            Definitions = DefinitionSet.Of(type.Definitions.Select(definition =>
                (Definition)marks.Apply(definition.Name, done.GetValueOrDefault(definition.Name, definition)))),
        };
        known.ExceptWith(marks.CreateOnly);
        return HasHandlers() ? new OutdatedReplacements(known, conditional).TakenFrom(marked) : marked;
    }

    // Only a schema that AWS writes together with the code that updates the resource says whether tags can change; the others are drawn from the
    // same older specification that the spec holds.
    private bool HasHandlers() => schema.TryGetProperty("tagging", out _) || schema.TryGetProperty("taggable", out _);

    private void Visit(TypeShape shape, SchemaNode node)
    {
        if (done.ContainsKey(shape.Name))
        {
            return;
        }

        done[shape.Name] = shape with
        {
            Properties = PropertySet.Of(shape.Properties.Select(property => Visit(shape, property, node.Property(property.Name)))),
            Groups = GroupReader.Read(node, shape.Properties),
        };
    }

    private Property Visit(TypeShape shape, Property property, SchemaNode? node)
    {
        if (node is null)
        {
            return property;
        }

        known.Add((shape is ResourceType ? "" : shape.Name, property.Name));

        if (property.Type.Innermost is DefinitionType used
            && type.Definitions.Find(used.Name) is { } definition
            && PropertyMerge.Innermost(property.Type, node) is { } inner)
        {
            open.Enqueue((definition, inner));
        }

        return PropertyMerge.Merge(property, node);
    }

    private sealed record Marks(
        HashSet<(string, string)> ReadOnly,
        HashSet<(string, string)> WriteOnly,
        HashSet<(string, string)> Deprecated,
        HashSet<(string, string)> CreateOnly,
        HashSet<(string, string)> ConditionalCreateOnly)
    {
        public TypeShape Apply(string shapeName, TypeShape shape) => shape with
        {
            Properties = PropertySet.Of(shape.Properties.Select(property => Apply((shapeName, property.Name), property))),
        };

        private Property Apply((string, string) place, Property property) => property with
        {
            ReadOnly = property.ReadOnly || ReadOnly.Contains(place),
            WriteOnly = property.WriteOnly || WriteOnly.Contains(place),
            Deprecated = property.Deprecated || Deprecated.Contains(place),
            Update = Update(place, property.Update),
        };

        private UpdateBehavior Update((string, string) place, UpdateBehavior known) =>
            known == UpdateBehavior.NoInterruption && CreateOnly.Contains(place) ? UpdateBehavior.Replacement
            : known == UpdateBehavior.NoInterruption && ConditionalCreateOnly.Contains(place) ? UpdateBehavior.ConditionalReplacement
            : known;
    }
}
