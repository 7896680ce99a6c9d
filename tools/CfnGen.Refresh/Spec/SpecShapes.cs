using System.Text.Json;
using CfnGen.Catalogue;

namespace CfnGen.Refresh.Spec;

/// <summary>Turns the spec's entities into ours.</summary>
internal sealed class SpecShapes(Func<string, string> definitionName)
{
    public ResourceType Resource(JsonElement resource, IEnumerable<JsonElement> definitions)
    {
        var primary = Texts(resource, "primaryIdentifier");
        var reference = Texts(resource, "cfnRefIdentifier");
        var type = new ResourceType
        {
            Name = resource.GetProperty("cloudFormationType").GetString()!,
            Properties = Properties(resource),
            Attributes = resource.GetProperty("attributes").EnumerateObject().Select(Attribute).ToArray(),
            Definitions = DefinitionSet.Of(definitions.Select(Definition)),
            PrimaryIdentifier = primary,
            RefReturns = reference.Length > 0 ? reference : primary,
            Tags = Tags(resource),
            ArnTemplate = Text(resource, "arnTemplate"),
            Stateful = Is(resource, "isStateful"),
            RequiredTransform = Text(resource, "cloudFormationTransform"),
            Scrutiny = Scrutiny(resource),
            AdditionalReplacementProperties = ReplacementPaths(resource),
        };
        return type.RequiredTransform is null ? type : WithoutUpdates(type);
    }

    // A macro puts other resources in place of these. The spec calls each change a replacement, which hardly one of them is.
    private static ResourceType WithoutUpdates(ResourceType type) => type with
    {
        Properties = WithoutUpdates(type.Properties),
        Definitions = DefinitionSet.Of(type.Definitions.Select(definition => definition with { Properties = WithoutUpdates(definition.Properties) })),
    };

    private static PropertySet WithoutUpdates(PropertySet properties) =>
        PropertySet.Of(properties.Select(property => property with { Update = UpdateBehavior.NoInterruption }));

    private Definition Definition(JsonElement definition) => new()
    {
        Name = definition.GetProperty("name").GetString()!,
        Properties = Properties(definition),
    };

    private PropertySet Properties(JsonElement shape) =>
        PropertySet.Of(shape.GetProperty("properties").EnumerateObject().Select(Property));

    private Property Property(JsonProperty property)
    {
        var facts = property.Value;
        var type = facts.GetProperty("type");
        return new Property
        {
            Name = property.Name,
            Type = Type(type),
            Required = Is(facts, "required"),
            Update = Text(facts, "causesReplacement") switch
            {
                "yes" => UpdateBehavior.Replacement,
                "maybe" => UpdateBehavior.ConditionalReplacement,
                _ => UpdateBehavior.NoInterruption,
            },
            Default = Text(facts, "defaultValue"),
            Deprecated = IsDeprecated(facts),
            Relationships = Relationships(facts),
            Enum = AllowedValues(type).Distinct(StringComparer.Ordinal).ToArray(),
            Scrutiny = Scrutiny(facts),
        };
    }

    private ResourceAttribute Attribute(JsonProperty attribute) =>
        new(attribute.Name, Type(attribute.Value.GetProperty("type"))) { Deprecated = IsDeprecated(attribute.Value) };

    private PropertyType Type(JsonElement type) => Text(type, "type") switch
    {
        "string" => ScalarType.String,
        "integer" => ScalarType.Integer,
        "number" => ScalarType.Number,
        "boolean" => ScalarType.Boolean,
        "json" => ScalarType.Json,
        "date-time" => ScalarType.Timestamp,
        "tag" => ScalarType.Tag,
        "array" => new ListType(Type(type.GetProperty("element"))),
        "map" => new MapType(Type(type.GetProperty("element"))),
        "ref" => new DefinitionType(definitionName(type.GetProperty("reference").GetProperty("$ref").GetString()!)),
        "union" => new UnionType(type.GetProperty("types").EnumerateArray().Select(Type).ToArray()),
        var other => throw new FormatException($"The spec has an unknown type '{other}'."),
    };

    private static IEnumerable<string> AllowedValues(JsonElement type)
    {
        if (type.TryGetProperty("element", out var element))
        {
            return AllowedValues(element);
        }

        return type.TryGetProperty("allowedValues", out var values)
            ? values.EnumerateArray().Select(value => value.ToString())
            : [];
    }

    private static Relationship[] Relationships(JsonElement facts) =>
        facts.TryGetProperty("relationshipRefs", out var targets)
            ? targets.EnumerateArray().Select(target => new Relationship(
                target.GetProperty("cloudFormationType").GetString()!,
                target.GetProperty("propertyName").GetString()!.Replace('/', '.'))).Distinct().ToArray()
            : [];

    private static TagSupport? Tags(JsonElement resource) =>
        resource.TryGetProperty("tagInformation", out var tags)
            ? new TagSupport(tags.GetProperty("tagPropertyName").GetString()!, Text(tags, "variant") switch
            {
                "asg" => TagVariant.AutoScalingGroup,
                "map" => TagVariant.Map,
                _ => TagVariant.Standard,
            })
            : null;

    private static string[] ReplacementPaths(JsonElement resource) =>
        resource.TryGetProperty("additionalReplacementProperties", out var paths)
            ? paths.EnumerateArray()
                .Select(path => string.Join('.', path.EnumerateArray().Select(part => part.GetString())))
                .Distinct(StringComparer.Ordinal).ToArray()
            : [];

    private static string? Scrutiny(JsonElement element) =>
        Text(element, "scrutinizable") is { } scrutiny && scrutiny != "None" ? scrutiny : null;

    private static bool IsDeprecated(JsonElement facts) => Text(facts, "deprecated") is not (null or "NONE");

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!).ToArray() : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static bool Is(JsonElement element, string name) => element.TryGetProperty(name, out var flag) && flag.GetBoolean();
}
