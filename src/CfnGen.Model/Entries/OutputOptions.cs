using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What an output shows.</summary>
public sealed record OutputOptions
{
    public required CfnString Value { get; init; }

    /// <summary>Up to 1,024 bytes.</summary>
    public string? Description { get; init; }

    /// <summary>Gives the output only where the condition holds.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The name by which other stacks of the account and region import the value; it must be unique there.</summary>
    public CfnString? Export { get; init; }

    /// <summary>A comment above the output in YAML.</summary>
    public string? Comment { get; init; }

    internal MappingNode ToNode()
    {
        var entries = new List<MappingEntry>();
        if (Description is { } description)
        {
            entries.Add(new("Description", ScalarNode.String(description)));
        }

        if (Condition is { } condition)
        {
            entries.Add(new("Condition", condition.NameNode()));
        }

        entries.Add(new("Value", Value.Node));
        if (Export is { } export)
        {
            entries.Add(new("Export", new MappingNode([new("Name", export.Node)])));
        }

        return new(entries) { Comments = Comment is { } comment ? Comments.Lines(comment) : null };
    }
}
