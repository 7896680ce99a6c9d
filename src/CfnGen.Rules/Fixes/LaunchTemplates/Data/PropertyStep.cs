using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates.Data;

/// <summary>What becomes of one property.</summary>
/// <param name="Entry">The property as it stands in the file; null for one that is new.</param>
/// <param name="Key">What it is called afterwards; null when it goes.</param>
/// <param name="Value">Its value afterwards; the old node when it stays as it is written.</param>
internal sealed record PropertyStep(MappingEntry? Entry, string? Key, TemplateNode? Value)
{
    /// <summary>Whether the file's own text of the value stays.</summary>
    public bool KeepsValue => Entry is not null && ReferenceEquals(Entry.Value, Value);

    public static PropertyStep Keep(MappingEntry entry) => new(entry, entry.Key, entry.Value);

    public static PropertyStep Rename(MappingEntry entry, string key) => new(entry, key, entry.Value);

    public static PropertyStep Replace(MappingEntry entry, string key, TemplateNode value) => new(entry, key, value);

    public static PropertyStep Remove(MappingEntry entry) => new(entry, null, null);

    public static PropertyStep Add(string key, TemplateNode value) => new(null, key, value);
}
