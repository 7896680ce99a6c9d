using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>What is written differently outside the resources.</summary>
internal static class EntryComparison
{
    private static readonly string[] WholeSections = ["AWSTemplateFormatVersion", "Description", "Metadata", "Transform", "Hooks"];
    private static readonly string[] Sections = ["Parameters", "Rules", "Mappings", "Conditions", "Outputs"];

    /// <summary>In the order of the guide.</summary>
    public static IReadOnlyList<EntryChange> Of(PlannedTemplate before, PlannedTemplate after, Canonical canonical, SameValues same)
    {
        var changes = new List<EntryChange>();
        foreach (var section in WholeSections)
        {
            AddEntry(changes, section, "", One(before.Root[section]), One(after.Root[section]), canonical, same);
        }

        foreach (var section in Sections)
        {
            var (one, other) = (before.Section(section), after.Section(section));
            foreach (var entry in other?.Entries ?? [])
            {
                AddEntry(changes, section, entry.Key, one?[entry.Key], entry.Value, canonical, same);
            }

            foreach (var entry in one?.Entries ?? [])
            {
                if (other?[entry.Key] is null)
                {
                    AddEntry(changes, section, entry.Key, entry.Value, null, canonical, same);
                }
            }
        }

        return changes;
    }

    // A list of one transform is that transform.
    private static TemplateNode? One(TemplateNode? section) => section is SequenceNode { Items: [var only] } ? only : section;

    private static void AddEntry(List<EntryChange> changes, string section, string name, TemplateNode? before, TemplateNode? after, Canonical canonical, SameValues same)
    {
        if (before is null ? after is null : before.Equals(after))
        {
            return;
        }

        if (before is null || after is null)
        {
            changes.Add(new() { Section = section, Name = name, Kind = before is null ? ChangeKind.Added : ChangeKind.Removed });
            return;
        }

        var comparison = new ValueComparison(EntryTypes.Instance, section == "Outputs" ? same : null);
        Compare(comparison, section, canonical.Of(before), canonical.Of(after));
        if (comparison.Found.Count > 0)
        {
            changes.Add(new() { Section = section, Name = name, Kind = ChangeKind.Changed, Changes = [.. comparison.Found.Select(Written)] });
        }
    }

    // The path in an entry begins below its name.
    private static void Compare(ValueComparison comparison, string section, TemplateNode? before, TemplateNode? after)
    {
        if (before is not MappingNode one || after is not MappingNode other)
        {
            comparison.Compare(ValuePath.Root(section == "Conditions" ? "Condition" : section), before, after);
            return;
        }

        foreach (var key in other.Entries.Select(entry => entry.Key).Union(one.Entries.Select(entry => entry.Key), StringComparer.Ordinal))
        {
            comparison.Compare(ValuePath.Root(key), one[key], other[key]);
        }
    }

    private static ValueChange Written(Difference difference) => new()
    {
        Path = difference.Path.ToString(),
        Before = difference.Before,
        After = difference.After,
        Effect = UpdateEffect.None,
        Reason = difference.IsOrder ? Differences.OtherOrder : null,
    };
}
