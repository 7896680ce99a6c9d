using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.Tests.Mutations;

/// <summary>Spoils each property that a template sets, one at a time, by what the catalogue says of it.</summary>
internal static class MutationsOf
{
    private static readonly MappingEntry Removed = new("Removed", ScalarNode.String(""));

    /// <summary>Every property is called something else.</summary>
    public static IEnumerable<Mutation> Names(TemplateDocument template) =>
        EachProperty(template, (_, entry) => entry.Key.StartsWith("Fn::", StringComparison.Ordinal) ? null : new MappingEntry($"{entry.Key}x", entry.Value));

    /// <summary>A list stands for a text, an object or a number, and a text for a list or an object.</summary>
    public static IEnumerable<Mutation> Types(TemplateDocument template) => EachProperty(template, (property, entry) => property?.Type switch
    {
        ListType or DefinitionType => new MappingEntry(entry.Key, ScalarNode.String("text")),
        ScalarType { Kind: not (Kind.Json or Kind.Tag) } => new MappingEntry(entry.Key, new SequenceNode([ScalarNode.String("text")])),
        _ => null,
    });

    /// <summary>A value that is none of those that there are.</summary>
    public static IEnumerable<Mutation> Choices(TemplateDocument template) => EachProperty(template, (property, entry) =>
        property is { Enum.Count: > 0, Type: ScalarType } ? new MappingEntry(entry.Key, ScalarNode.String("NoSuchValue")) : null);

    /// <summary>What must be there is not.</summary>
    public static IEnumerable<Mutation> Requirements(TemplateDocument template) => EachProperty(template, (property, entry) =>
        property is { Required: true } ? Removed : null);

    private static IEnumerable<Mutation> EachProperty(TemplateDocument template, Func<Property?, MappingEntry, MappingEntry?> spoil)
    {
        var resources = (MappingNode)template.Root.Entries.Single(entry => entry.Key == "Resources").Value;
        foreach (var resource in resources.Entries)
        {
            var body = (MappingNode)resource.Value;
            var type = ResourceCatalogue.Find(((ScalarNode)body.Entries.Single(entry => entry.Key == "Type").Value).Text)!;
            if (body.Entries.FirstOrDefault(entry => entry.Key == "Properties")?.Value is MappingNode properties)
            {
                foreach (var (place, spoilt) in In(properties, type, type, spoil))
                {
                    var changed = Replace(template.Root, "Resources", Replace(resources, resource.Key, Replace(body, "Properties", spoilt)));
                    yield return new($"Resources/{resource.Key}/Properties/{place}", new(changed));
                }
            }
        }
    }

    private static IEnumerable<(string Place, MappingNode Spoilt)> In(MappingNode mapping, TypeShape shape, ResourceType type, Func<Property?, MappingEntry, MappingEntry?> spoil)
    {
        foreach (var entry in mapping.Entries)
        {
            var property = shape.Properties.Find(entry.Key);
            if (spoil(property, entry) is { } other)
            {
                yield return (entry.Key, new MappingNode([.. mapping.Entries.Select(one => ReferenceEquals(one, entry) ? other : one).Where(one => !ReferenceEquals(one, Removed))]));
            }

            if (property?.Type.Innermost is DefinitionType definition && type.Definitions.Find(definition.Name) is { } inner)
            {
                foreach (var (place, spoilt) in Inside(entry.Value, inner, type, spoil))
                {
                    yield return ($"{entry.Key}/{place}", Replace(mapping, entry.Key, spoilt));
                }
            }
        }
    }

    private static IEnumerable<(string Place, TemplateNode Spoilt)> Inside(TemplateNode node, TypeShape shape, ResourceType type, Func<Property?, MappingEntry, MappingEntry?> spoil)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var (place, spoilt) in In(mapping, shape, type, spoil))
                {
                    yield return (place, spoilt);
                }

                break;
            case SequenceNode sequence:
                for (var index = 0; index < sequence.Items.Count; index++)
                {
                    foreach (var (place, spoilt) in Inside(sequence.Items[index], shape, type, spoil))
                    {
                        var at = index;
                        yield return ($"{index}/{place}", new SequenceNode([.. sequence.Items.Select((item, number) => number == at ? spoilt : item)]));
                    }
                }

                break;
        }
    }

    private static MappingNode Replace(MappingNode mapping, string key, TemplateNode value) =>
        new([.. mapping.Entries.Select(entry => entry.Key == key ? new MappingEntry(key, value) : entry)]);
}
