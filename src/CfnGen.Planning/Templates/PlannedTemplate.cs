using CfnGen.Model.Documents;

namespace CfnGen.Planning.Templates;

/// <summary>One of the two templates that are compared, with its entries by name.</summary>
internal sealed class PlannedTemplate
{
    private readonly Dictionary<string, PlannedResource> byId = new(StringComparer.Ordinal);
    private readonly List<PlannedResource> resources = [];

    public PlannedTemplate(TemplateDocument document, KnownTypes types)
    {
        Root = LoopExpansion.Of(document.Root);
        foreach (var entry in Section("Resources")?.Entries ?? [])
        {
            var resource = new PlannedResource(entry, types);
            // A loop may make an id twice, which CloudFormation refuses.
            if (byId.TryAdd(resource.LogicalId, resource))
            {
                resources.Add(resource);
            }
        }
    }

    /// <summary>The sections, with loops written out where the template says over what they run.</summary>
    public MappingNode Root { get; }

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<PlannedResource> Resources => resources;

    public PlannedResource? Find(string logicalId) => byId.GetValueOrDefault(logicalId);

    /// <summary>A section that has entries; null when the template has none of that name.</summary>
    public MappingNode? Section(string name) => Root[name] as MappingNode;
}
