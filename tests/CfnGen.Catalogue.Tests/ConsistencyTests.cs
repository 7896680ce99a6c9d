namespace CfnGen.Catalogue.Tests;

/// <summary>What every entry must satisfy, whatever a refresh brings.</summary>
public sealed class ConsistencyTests
{
    private static readonly ResourceType[] AllTypes = ResourceCatalogue.ServiceNames.SelectMany(ResourceCatalogue.TypesOf).ToArray();

    [Fact]
    public void Every_nested_type_that_is_used_is_defined()
    {
        var missing =
            from type in AllTypes
            from used in UsedTypes(type)
            from definition in Named(used)
            where type.Definitions.Find(definition) is null
            select $"{type.Name}: {definition}";

        Assert.Empty(missing);
    }

    [Fact]
    public void The_identifier_and_the_value_of_Ref_are_members_of_the_type()
    {
        var missing =
            from type in AllTypes
            from member in type.PrimaryIdentifier.Concat(type.RefReturns)
            where !member.Contains('/', StringComparison.Ordinal)
                && type.Properties.Find(member) is null && type.FindAttribute(member) is null
            select $"{type.Name}: {member}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_relationship_leads_to_a_member_that_exists()
    {
        var missing =
            from type in AllTypes
            from property in Shapes(type).SelectMany(shape => shape.Properties)
            from target in property.Relationships
            let found = ResourceCatalogue.Find(target.TypeName)
            where found is null || (found.Properties.Find(target.Member) is null && found.FindAttribute(target.Member) is null)
            select $"{type.Name} {property.Name}: {target}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Tags_stand_in_a_property_that_exists()
    {
        var missing = AllTypes.Where(type => type.Tags is { } tags && type.Properties.Find(tags.PropertyName) is null);

        Assert.Empty(missing);
    }

    [Fact]
    public void Properties_are_in_ordinal_order_and_differ()
    {
        var wrong = AllTypes.SelectMany(Shapes).Where(shape =>
        {
            var names = shape.Properties.Select(property => property.Name).ToArray();
            return !names.SequenceEqual(names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        });

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_limit_leaves_room()
    {
        var wrong =
            from type in AllTypes
            from shape in Shapes(type)
            from property in shape.Properties
            where property.MinLength > property.MaxLength || property.Minimum > property.Maximum || property.MinItems > property.MaxItems
            select $"{type.Name} {shape.Name}.{property.Name}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_group_names_properties_of_its_own_shape()
    {
        var missing =
            from type in AllTypes
            from shape in Shapes(type)
            from rule in shape.Groups
            from name in rule.Alternatives.SelectMany(alternative => alternative).Append(rule.When ?? rule.Alternatives[0][0])
            where shape.Properties.Find(name) is null
            select $"{type.Name} {shape.Name}: {name}";

        Assert.Empty(missing);
    }

    private static IEnumerable<TypeShape> Shapes(ResourceType type) => type.Definitions.Prepend<TypeShape>(type);

    private static IEnumerable<PropertyType> UsedTypes(ResourceType type) =>
        Shapes(type).SelectMany(shape => shape.Properties).Select(property => property.Type)
            .Concat(type.Attributes.Select(attribute => attribute.Type));

    private static IEnumerable<string> Named(PropertyType type) => type.Innermost switch
    {
        DefinitionType definition => [definition.Name],
        UnionType union => union.Members.SelectMany(Named),
        _ => [],
    };
}
