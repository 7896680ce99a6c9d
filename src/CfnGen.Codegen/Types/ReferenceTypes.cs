using CfnGen.Catalogue;
using CfnGen.Codegen.Naming;

namespace CfnGen.Codegen.Types;

/// <summary>Which values are references to a resource of one type, so that another type's does not compile.</summary>
internal sealed class ReferenceTypes(RecordPlan plan, ResourceNames names)
{
    private readonly Dictionary<string, ResourceType?> types = new(StringComparer.Ordinal);

    /// <summary>The reference type of a property, if all its relationships agree on one; otherwise null.</summary>
    public string? Of(ResourceType resource, TypeShape owner, Property property)
    {
        string? common = null;
        foreach (var relationship in plan.RelationshipsOf(resource, owner, property))
        {
            if (Find(relationship.TypeName) is not { } type
                || Of(type, relationship.Member) is not { } reference
                || reference != (common ??= reference))
            {
                return null;
            }
        }

        return common;
    }

    /// <summary>The reference type of what a member of a resource yields; null when it is neither what Ref yields nor the ARN.</summary>
    public string? Of(ResourceType type, string member)
    {
        if (plan.RefOf(type.Name, member) is { } other)
        {
            return Find(other) is { } target && names.Find(target) is { } targetName ? $"{Global.Model}Ref<{targetName}>" : null;
        }

        if (names.Find(type) is not { } name)
        {
            return null;
        }

        if (type.RefReturns is [var only] && only == member || (member == "Id" && !IsMember(type, member)))
        {
            return $"{Global.Model}Ref<{name}>";
        }

        return IsArn(type, member) && type.FindAttribute(member) is not null ? $"{Global.Model}Arn<{name}>" : null;
    }

    /// <summary>The catalogue calls "Id" what Ref returns, where a type has no member of that name.</summary>
    private static bool IsMember(ResourceType type, string member) =>
        type.FindAttribute(member) is not null || type.Properties.Find(member) is not null;

    private static bool IsArn(ResourceType type, string member) =>
        member == "Arn" || string.Equals(member, type.ShortName + "Arn", StringComparison.OrdinalIgnoreCase);

    private ResourceType? Find(string typeName)
    {
        if (!types.TryGetValue(typeName, out var type))
        {
            types.Add(typeName, type = ResourceCatalogue.Find(typeName));
        }

        return type;
    }
}
