using CfnGen.Catalogue;
using CfnGen.Codegen.Naming;

namespace CfnGen.Codegen.Types;

/// <summary>The C# types of the properties and attributes of one resource type.</summary>
internal sealed class ValueTypes(ResourceType resource, ServiceNames names, ReferenceTypes references)
{
    public string Of(TypeShape owner, Property property)
    {
        var text = references.Of(resource, owner, property)
            ?? (property.HasEnumeration() ? names.Enumeration(resource, owner, property) : $"{Global.Model}CfnString");
        var isTagMap = resource.Tags is { Variant: TagVariant.Map } tags && tags.PropertyName == property.Name && owner is ResourceType;
        return isTagMap && property.Type == ScalarType.Json ? $"{Global.Model}CfnMap<{Global.Model}CfnString>" : Of(property.Type, text);
    }

    /// <summary>An attribute is a reference where the property of the same name is one.</summary>
    public string Of(ResourceAttribute attribute)
    {
        var text = references.Of(resource, attribute.Name)
            ?? (resource.Properties.Find(attribute.Name) is { } property ? references.Of(resource, resource, property) : null)
            ?? $"{Global.Model}CfnString";
        // Fn::GetAtt yields an expression, and a record of properties cannot be one.
        return Innermost(attribute.Type) is not DefinitionType ? Of(attribute.Type, text)
            : attribute.Type is ListType ? $"{Global.Model}CfnList<{Global.Model}CfnJson>"
            : $"{Global.Model}CfnJson";
    }

    /// <summary>The one member of a union that the record takes: what has known properties before any JSON before the first.</summary>
    public static PropertyType Choose(PropertyType type) => type is not UnionType union
        ? type
        : union.Members.FirstOrDefault(member => member.Innermost is DefinitionType)
            ?? union.Members.FirstOrDefault(member => member == ScalarType.Json)
            ?? union.Members[0];

    /// <summary>What a list or map holds, however deep, with unions decided.</summary>
    public static PropertyType Innermost(PropertyType type)
    {
        var inner = Choose(type.Innermost);
        return inner is ListType or MapType ? Innermost(inner) : inner;
    }

    private string Of(PropertyType type, string text) => Choose(type) switch
    {
        ListType list => $"{Global.Model}CfnList<{Of(list.Item, text)}>",
        MapType map => $"{Global.Model}CfnMap<{Of(map.Item, text)}>",
        DefinitionType definition => names.Definition(resource, definition.Name),
        ScalarType scalar => scalar.Kind switch
        {
            ScalarKind.String => text,
            ScalarKind.Integer => $"{Global.Model}CfnInteger",
            ScalarKind.Number => $"{Global.Model}CfnNumber",
            ScalarKind.Boolean => $"{Global.Model}CfnBoolean",
            ScalarKind.Json => $"{Global.Model}CfnJson",
            ScalarKind.Timestamp => $"{Global.Model}CfnTimestamp",
            ScalarKind.Tag => Global.Tag,
            _ => throw new InvalidOperationException($"The catalogue has a scalar '{scalar}' that no value type stands for."),
        },
        var other => throw new InvalidOperationException($"The catalogue has a type '{other}' that no value type stands for."),
    };
}
