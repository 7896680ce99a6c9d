using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What is allowed on a resource stands where <c>cfngen check</c> looks for it, <c>Metadata: cfngen: ignore:</c>, after what the author has in the metadata.</summary>
internal static class AllowedMetadata
{
    private const string Tool = "cfngen";

    /// <summary>Why nothing can be added to the metadata that the author gives; null when something can.</summary>
    public static string? Conflict(TemplateNode? metadata) => metadata switch
    {
        null => null,
        not MappingNode => $"The metadata is chosen at deploy time, so what Allow says has no place in it: write '{Tool}: ignore:' into each branch, as {nameof(Shape.Extra)}.",
        MappingNode mapping when mapping[Tool] is not null => $"The metadata has '{Tool}' already, as {nameof(Shape.Extra)}: keep either that or Allow.",
        _ => null,
    };

    public static TemplateNode? Merge(TemplateNode? metadata, CfnMap<CfnString>? allowed)
    {
        if (allowed is null)
        {
            return metadata;
        }

        var entries = new List<MappingEntry>((metadata as MappingNode)?.Entries ?? []);
        entries.Add(new(Tool, new MappingNode([new("ignore", allowed.Node)])));
        return new MappingNode(entries) { Comments = metadata?.Comments };
    }
}
