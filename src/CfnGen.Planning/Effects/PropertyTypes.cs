using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;
using ScalarKind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Planning.Effects;

/// <summary>What the catalogue says of the values inside one resource's properties.</summary>
/// <param name="type">Null: the catalogue does not know the type, so every value is free.</param>
internal sealed class PropertyTypes(ResourceType? type) : IValueTypes
{
    public bool IsFree(ValuePath path) => At(path).Type is not (ScalarType { Kind: not (ScalarKind.Json or ScalarKind.Tag) } or ListType or MapType or DefinitionType);

    public bool IsUnordered(ValuePath path) => At(path).Type is ListType { Item: ScalarType { Kind: ScalarKind.Tag } } || IsTags(path);

    /// <summary>What a change of the value at a path does, without looking at what else changes.</summary>
    public PropertyEffect EffectAt(ValuePath path, TemplateNode? before, TemplateNode? after)
    {
        var place = At(path);
        if (IsOtherAttribute(path, before, after))
        {
            return PropertyEffect.Harmless;
        }

        var inside = Inside(place.Type, before).Or(Inside(place.Type, after));
        // What an item that comes or goes has inside is no change of what other items have.
        var effect = path.IsItem && inside.Effect is UpdateEffect.ReplacementIf or UpdateEffect.Refused ? place.Effect : place.Effect.Or(inside);
        return ReplacesBeside(path) ? effect.Or(new(UpdateEffect.Replacement)) : effect;
    }

    // An attribute of a table that comes or goes belongs to an index that does; only one that stays and gets another type replaces the table.
    private static bool IsOtherAttribute(ValuePath path, TemplateNode? before, TemplateNode? after) =>
        path is { IsItem: true, Parent.Name: "AttributeDefinitions" } ? before is null || after is null : path is { Name: "AttributeName", Parent.Parent.Name: "AttributeDefinitions" };

    // A few types list paths whose properties do not say it: Tags.*.Key.
    private bool ReplacesBeside(ValuePath path)
    {
        foreach (var listed in type?.AdditionalReplacementProperties ?? [])
        {
            var (one, other) = (listed.Split('.'), path.Steps());
            var common = Math.Min(one.Length, other.Count);
            var index = 0;
            while (index < common && (one[index] == other[index] || one[index] == "*"))
            {
                index++;
            }

            if (index == common)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The worst of what the values inside a value do, for one that appears or vanishes as a whole.</summary>
    private PropertyEffect Inside(PropertyType? type, TemplateNode? node)
    {
        var worst = PropertyEffect.Harmless;
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    var inner = Child(new(type, PropertyEffect.Harmless), entry.Key);
                    worst = worst.Or(inner.Effect).Or(Inside(inner.Type, entry.Value));
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    // With a list its items come or go as they are, which changes none of them.
                    var inner = Inside(ItemOf(type), item);
                    worst = inner.Effect == UpdateEffect.Refused ? worst : worst.Or(inner);
                }

                break;
            case IntrinsicNode { Argument: SequenceNode { Items: [_, var then, var otherwise] } } call when call.Function == IntrinsicFunction.If:
                worst = Inside(type, then).Or(Inside(type, otherwise));
                break;
        }

        return worst;
    }

    // The first step of a path is "Properties".
    private TypedPlace At(ValuePath path)
    {
        if (path.Parent is not { } parent)
        {
            return new(null, PropertyEffect.Harmless);
        }

        var outer = At(parent);
        return path.IsBranch ? outer
            : path.IsItem ? outer with { Type = ItemOf(outer.Type) }
            : parent.Parent is null ? Step(outer, type?.Properties.Find(path.Name))
            : Child(outer, path.Name);
    }

    private TypedPlace Child(TypedPlace outer, string key)
    {
        switch (outer.Type)
        {
            case DefinitionType definition:
                return Step(outer, type!.Definitions.Find(definition.Name)?.Properties.Find(key));
            case MapType map:
                return outer with { Type = map.Item };
            case UnionType union:
                foreach (var member in union.Members)
                {
                    if (member is DefinitionType named && type!.Definitions.Find(named.Name)?.Properties.Find(key) is { } property)
                    {
                        return Step(outer, property);
                    }
                }

                return outer with { Type = null };
            default:
                return outer with { Type = null };
        }
    }

    // A resource that is replaced for its outer property is replaced for any value inside.
    private static TypedPlace Step(TypedPlace outer, Property? property) => property is null
        ? outer with { Type = null }
        : new(property.Type, outer.Effect.Or(PropertyEffect.Of(property)));

    private static PropertyType? ItemOf(PropertyType? type) => (type as ListType)?.Item;

    private bool IsTags(ValuePath path) => type?.Tags is { } tags && path is { Parent.Parent: null } && path.Name == tags.PropertyName;

    private sealed record TypedPlace(PropertyType? Type, PropertyEffect Effect);
}
