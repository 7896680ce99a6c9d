using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.Properties;

/// <summary>The properties of all resources beside what the catalogue says of them, walked through once.</summary>
/// <remarks>Empty where a macro may change the template, because then what the file shows is not what CloudFormation gets.</remarks>
internal sealed class PropertyTree
{
    // What the catalogue calls a tag.
    private static readonly Definition Tag = new()
    {
        Name = "Tag",
        Properties = PropertySet.Of([TagPart("Key"), TagPart("Value")]),
    };

    private readonly CheckedTemplate template;
    private readonly ConditionTable conditions;
    private readonly Dictionary<PropertyValue, IReadOnlyList<Literal>> literals = new(ReferenceEqualityComparer.Instance);
    private readonly List<CheckedObject> objects = [];
    private readonly List<PropertyValue> values = [];
    private readonly Dictionary<string, List<CheckedObject>> objectsByType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PropertyValue>> valuesByType = new(StringComparer.Ordinal);

    public PropertyTree(CheckedTemplate template)
    {
        this.template = template;
        conditions = template.Conditions;
        if (template.Macros.MayChangeAnything)
        {
            return;
        }

        VisitAll(template.AllResources);
        VisitAll(template.LoopResources);
    }

    public IReadOnlyList<CheckedObject> Objects => objects;

    public IReadOnlyList<PropertyValue> Values => values;

    /// <summary>What a scalar value can be, computed once for all rules: a parameter may allow a thousand values.</summary>
    public IReadOnlyList<Literal> LiteralsOf(PropertyValue value)
    {
        if (!literals.TryGetValue(value, out var found))
        {
            found = new PossibleTexts(template, value.When).Of(value.Place);
            literals.Add(value, found);
        }

        return found;
    }

    /// <summary>The properties of each resource of a type, once for each branch that they can have.</summary>
    public IEnumerable<CheckedObject> ObjectsOf(string type)
    {
        foreach (var checkedObject in objectsByType.GetValueOrDefault(type) ?? [])
        {
            if (checkedObject.Shape is ResourceType)
            {
                yield return checkedObject;
            }
        }
    }

    /// <summary>What the resources of a type hold of one of its property types, at any depth.</summary>
    public IEnumerable<CheckedObject> ObjectsOf(string type, string definition)
    {
        foreach (var checkedObject in objectsByType.GetValueOrDefault(type) ?? [])
        {
            if (checkedObject.Shape is not ResourceType && string.Equals(checkedObject.Shape.Name, definition, StringComparison.Ordinal))
            {
                yield return checkedObject;
            }
        }
    }

    /// <summary>The whole values of a property, at any depth of the resources of a type.</summary>
    public IEnumerable<PropertyValue> ValuesOf(string type, string property)
    {
        foreach (var value in valuesByType.GetValueOrDefault(type) ?? [])
        {
            if (value.IsWhole && string.Equals(value.Property.Name, property, StringComparison.Ordinal))
            {
                yield return value;
            }
        }
    }

    private void VisitAll(IReadOnlyList<CheckedResource> resources)
    {
        foreach (var resource in resources)
        {
            if (resource.CatalogueType is { } type)
            {
                Visit(resource, type);
            }
        }
    }

    private void Visit(CheckedResource resource, ResourceType type)
    {
        if (resource.Properties is not { } properties)
        {
            Add(new CheckedObject(resource.Place, type, [], resource, resource.When));
            return;
        }

        foreach (var branch in Branches.Of(properties, resource.When, conditions))
        {
            if (branch.Place.Node is MappingNode)
            {
                VisitObject(branch.Place, type, resource, branch.When);
            }
        }
    }

    private void VisitObject(Place place, TypeShape shape, CheckedResource resource, Assumptions when)
    {
        var entries = place.Entries;
        Add(new CheckedObject(place, shape, entries, resource, when));
        foreach (var entry in entries)
        {
            if (shape.Properties.Find(entry.Name) is { } property)
            {
                VisitValue(entry, property, property.Type, resource, when);
            }
        }
    }

    private void VisitValue(Place place, Property property, PropertyType type, CheckedResource resource, Assumptions when)
    {
        foreach (var branch in Branches.Of(place, when, conditions))
        {
            if (!Branches.IsNoValue(branch.Place) && !(resource.IsMadeByLoop && LoopText.MayChange(branch.Place)))
            {
                Add(new PropertyValue(branch.Place, property, type, resource, branch.When));
                VisitInside(branch.Place, property, type, resource, branch.When);
            }
        }
    }

    private void VisitInside(Place place, Property property, PropertyType type, CheckedResource resource, Assumptions when)
    {
        switch (type, place.Node)
        {
            case (ListType list, SequenceNode):
                foreach (var item in place.Items)
                {
                    VisitValue(item, property, list.Item, resource, when);
                }

                break;
            case (MapType map, MappingNode):
                foreach (var entry in place.Entries)
                {
                    if (!entry.Name.StartsWith("Fn::", StringComparison.Ordinal))
                    {
                        VisitValue(entry, property, map.Item, resource, when);
                    }
                }

                break;
            case (DefinitionType definition, MappingNode) when resource.CatalogueType?.Definitions.Find(definition.Name) is { } shape:
                VisitObject(place, shape, resource, when);
                break;
            case (ScalarType { Kind: Kind.Tag }, MappingNode):
                VisitObject(place, Tag, resource, when);
                break;
            case (UnionType union, _) when OnlyFit(union, place.Node) is { } member:
                VisitInside(place, property, member, resource, when);
                break;
        }
    }

    private void Add(CheckedObject checkedObject)
    {
        objects.Add(checkedObject);
        Bucket(objectsByType, checkedObject.Resource).Add(checkedObject);
    }

    private void Add(PropertyValue value)
    {
        values.Add(value);
        Bucket(valuesByType, value.Resource).Add(value);
    }

    // Only resources with a type are visited.
    private static List<T> Bucket<T>(Dictionary<string, List<T>> byType, CheckedResource resource)
        where T : class
    {
        if (!byType.TryGetValue(resource.Type!, out var bucket))
        {
            bucket = [];
            byType.Add(resource.Type!, bucket);
        }

        return bucket;
    }

    private static Property TagPart(string name) => new() { Name = name, Type = ScalarType.String, Required = true };

    // Of several that would do, nobody knows which is meant.
    private static PropertyType? OnlyFit(UnionType union, TemplateNode node)
    {
        PropertyType? only = null;
        foreach (var member in union.Members)
        {
            var fits = node switch
            {
                MappingNode => member is MapType or DefinitionType or ScalarType { Kind: Kind.Json or Kind.Tag },
                SequenceNode => member is ListType or ScalarType { Kind: Kind.Json },
                _ => false,
            };
            if (fits && only is not null)
            {
                return null;
            }

            only = fits ? member : only;
        }

        return only;
    }
}
