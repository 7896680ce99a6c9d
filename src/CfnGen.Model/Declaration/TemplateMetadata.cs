using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The metadata of a whole template.</summary>
public sealed record TemplateMetadata
{
    /// <summary>Entries of any name.</summary>
    public CfnMap<CfnJson>? Other { get; init; }

    internal TemplateNode ToNode() => Other?.Node ?? new MappingNode([]);
}
