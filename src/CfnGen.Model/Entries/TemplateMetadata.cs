using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The metadata of a whole template.</summary>
public sealed record TemplateMetadata
{
    /// <summary>How a console groups and labels the parameters: <c>AWS::CloudFormation::Interface</c>.</summary>
    public TemplateInterface? Interface { get; init; }

    /// <summary>Entries of any name, written after the others.</summary>
    public CfnMap<CfnJson>? Other { get; init; }

    internal TemplateNode ToNode()
    {
        var entries = new List<MappingEntry>();
        if (Interface is not null)
        {
            entries.Add(new("AWS::CloudFormation::Interface", Interface.ToNode()));
        }

        if (Other is not null)
        {
            entries.AddRange(((MappingNode)Other.Node).Entries);
        }

        return new MappingNode(entries);
    }
}
