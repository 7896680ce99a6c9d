using System.Globalization;

namespace CfnGen.Model.Documents.Reading;

/// <summary>The keys of one mapping, to find the one that stands twice.</summary>
internal sealed class KeySet(List<MappingEntry> entries)
{
    // Below this a walk is faster than a hash.
    private const int Few = 8;

    private HashSet<string>? many;

    public static string Problem(string key, MappingEntry first) => string.Create(
        CultureInfo.InvariantCulture,
        $"The key '{key}' stands twice in one mapping, first in line {first.KeySource.Line}; remove or rename one.");

    /// <summary>The earlier entry with that key, or null.</summary>
    public MappingEntry? Find(string key)
    {
        if (entries.Count > Few)
        {
            many ??= new(StringComparer.Ordinal);
            for (var i = many.Count; i < entries.Count; i++)
            {
                many.Add(entries[i].Key);
            }

            if (!many.Contains(key))
            {
                return null;
            }
        }

        foreach (var entry in entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
