using System.Text.Json.Nodes;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>A resource as a version of its stack wants it, all values known.</summary>
internal sealed record ResourceDefinition(string LogicalId, string Type, JsonObject Properties)
{
    public string DeletionPolicy { get; init; } = "Delete";

    public string UpdateReplacePolicy { get; init; } = "Delete";

    public JsonNode? Metadata { get; init; }

    public JsonNode? CreationPolicy { get; init; }

    public JsonNode? UpdatePolicy { get; init; }

    /// <summary>The stack's tags, as one text, where the type takes tags; empty elsewhere.</summary>
    public string StackTags { get; init; } = "";

    /// <summary>The resources of the stack that must be there before it, and are deleted after it.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Whether the resource need not be touched to come from one to the other.</summary>
    public bool IsSameAs(ResourceDefinition other) => JsonNode.DeepEquals(Properties, other.Properties) && StackTags == other.StackTags;

    /// <summary>The properties that one has otherwise than the other, in ordinal order.</summary>
    public IReadOnlyList<string> ChangedProperties(ResourceDefinition other) =>
    [
        .. Properties.Select(property => property.Key)
            .Union(other.Properties.Select(property => property.Key))
            .Where(name => !JsonNode.DeepEquals(Properties[name], other.Properties[name]))
            .Order(StringComparer.Ordinal),
    ];
}
