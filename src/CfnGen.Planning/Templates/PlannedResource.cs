using CfnGen.Catalogue;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Templates;

/// <summary>A resource of one of the two templates.</summary>
internal sealed class PlannedResource(MappingEntry entry, KnownTypes types)
{
    private const string CustomResource = "AWS::CloudFormation::CustomResource";

    public string LogicalId => entry.Key;

    public TemplateNode Node => entry.Value;

    /// <summary>Empty when the template gives none.</summary>
    public string Type { get; } = (entry.Value as MappingNode)?["Type"] is ScalarNode { Text: var type } ? type : "";

    /// <summary>The condition under which it exists; null: always.</summary>
    public string? Condition => (this["Condition"] as ScalarNode)?.Text;

    /// <summary>Whether the provider is the author's own, so that any property and attribute may be there.</summary>
    public bool IsCustom => Type == CustomResource || Type.StartsWith("Custom::", StringComparison.Ordinal);

    /// <summary>What the catalogue knows of its type; null: nothing.</summary>
    public ResourceType? CatalogueType => types.Find(IsCustom ? CustomResource : Type);

    public MappingNode? Properties => this["Properties"] as MappingNode;

    /// <summary>An attribute such as <c>UpdatePolicy</c>; null when the resource has none.</summary>
    public TemplateNode? this[string attribute] => (Node as MappingNode)?[attribute];
}
