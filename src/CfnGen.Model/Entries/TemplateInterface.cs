using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>How a console shows the parameters. It changes nothing for the command line.</summary>
public sealed record TemplateInterface
{
    /// <summary>Groups under a heading each, in this order.</summary>
    /// <value>Parameters that stand in none come last, in alphabetical order.</value>
    public IReadOnlyList<InterfaceGroup>? ParameterGroups { get; init; }

    /// <summary>What stands before a parameter's field.</summary>
    /// <value>Absent: its name.</value>
    public InterfaceLabels? ParameterLabels { get; init; }

    internal IEnumerable<Parameter> Parameters =>
        (ParameterGroups ?? []).SelectMany(group => group.Parameters).Concat((ParameterLabels ?? []).Select(entry => entry.Key));

    internal MappingNode ToNode()
    {
        var entries = new List<MappingEntry>();
        if (ParameterGroups is not null)
        {
            entries.Add(new("ParameterGroups", new SequenceNode([.. ParameterGroups.Select(group => group.ToNode())])));
        }

        if (ParameterLabels is not null)
        {
            entries.Add(new("ParameterLabels", new MappingNode([.. ParameterLabels.Select(entry => new MappingEntry(entry.Key.Id.ToString(), InterfaceLabels.Label(entry.Value)))])));
        }

        return new(entries);
    }
}
