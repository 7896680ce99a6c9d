using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>The keys of a mapping, or of one row of it.</summary>
internal static class MappingKeys
{
    public static IReadOnlyList<string> Of(Place mapping)
    {
        var keys = new List<string>();
        foreach (var entry in mapping.Entries)
        {
            keys.Add(entry.Name);
        }

        return keys;
    }

    /// <summary>Whether a macro may add keys.</summary>
    public static bool AreOpen(Place mapping) => mapping["Fn::Transform"] is not null;

    /// <summary>Whether the key surely is not there.</summary>
    public static bool Lacks(Place mapping, string key) => mapping.Node is MappingNode && !AreOpen(mapping) && mapping[key] is null;

    /// <summary>Whether at least one row has the key, or may have it.</summary>
    public static bool AnyRowHas(Place mapping, string key)
    {
        foreach (var row in mapping.Entries)
        {
            if (!Lacks(row, key))
            {
                return true;
            }
        }

        return false;
    }
}
