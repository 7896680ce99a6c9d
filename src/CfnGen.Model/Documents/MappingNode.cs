namespace CfnGen.Model.Documents;

/// <summary>Keys and values in the order of the page; no key stands twice.</summary>
public sealed class MappingNode(IReadOnlyList<MappingEntry> entries) : TemplateNode
{
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null when the mapping has no such key.</summary>
    public TemplateNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    internal override TemplateNode With(SourceLocation source, NodeComments? comments) =>
        new MappingNode(Entries) { Source = source, Comments = comments };

    public override bool Equals(TemplateNode? other) => other is MappingNode mapping && mapping.Entries.SequenceEqual(Entries);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in Entries)
        {
            hash.Add(entry);
        }

        return hash.ToHashCode();
    }
}
