using CfnGen.Model.Documents;

namespace CfnGen.Planning.Comparison;

/// <summary>By what the items of a list are told apart, so that an item put in front does not make all others look changed.</summary>
internal static class ItemNames
{
    private static readonly string[] Keys = ["Key", "Name", "Id", "Sid", "DeviceName", "PolicyName", "Device", "ContainerName", "AttributeName", "IndexName"];

    /// <summary>The key under which every item of both lists has a text of its own; null when there is none.</summary>
    public static string? Common(SequenceNode before, SequenceNode after)
    {
        foreach (var key in Keys)
        {
            if (AreNamed(before, key) && AreNamed(after, key))
            {
                return key;
            }
        }

        return null;
    }

    public static string? Of(TemplateNode item, string key) => (item as MappingNode)?[key] is ScalarNode { Text: var name } ? name : null;

    private static bool AreNamed(SequenceNode list, string key)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (Of(item, key) is not { } name || !names.Add(name))
            {
                return false;
            }
        }

        return true;
    }
}
