using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes;

/// <summary>Takes names out of a resource's DependsOn, and the whole of DependsOn with its last name.</summary>
internal static class DependsOnRemoval
{
    /// <param name="resource">The resource.</param>
    /// <param name="names">The names that go.</param>
    /// <param name="findings">What is mended by that.</param>
    /// <param name="source">The file.</param>
    public static Fix Of(MappingNode resource, IReadOnlyList<Place> names, IReadOnlyList<Finding> findings, SourceText source)
    {
        var entry = Entry(resource);
        var changes = new TreeChanges();
        if (entry.Value is not SequenceNode list || list.Items.Count == names.Count)
        {
            changes.Replace(entry.Value, null);
            return new(findings, IsCommented(entry.Value) ? null : EntryRemoval.OfEntry(resource, entry, source), changes);
        }

        foreach (var name in names)
        {
            changes.Replace(name.Node, null);
        }

        return new(findings, IsCommented(list) ? null : EntryRemoval.OfItems(list, names, source), changes);
    }

    private static MappingEntry Entry(MappingNode resource)
    {
        foreach (var entry in resource.Entries)
        {
            if (entry.Key == "DependsOn")
            {
                return entry;
            }
        }

        throw new InvalidOperationException("A resource without DependsOn has no name in it.");
    }

    // A comment may be the reason why somebody wrote it down; whether it still holds, only a person can say.
    private static bool IsCommented(TemplateNode node)
    {
        if (node.Comments is not null)
        {
            return true;
        }

        foreach (var item in node is SequenceNode list ? list.Items : [])
        {
            if (item.Comments is not null)
            {
                return true;
            }
        }

        return false;
    }
}
