using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>Finds entries of a section that say the same under another name: conditions, mappings, parameters.</summary>
internal static class RenamedEntries
{
    /// <summary>The new names by the former ones. Where several say the same, they belong together in their order.</summary>
    public static IReadOnlyDictionary<string, string> Of(PlannedTemplate before, PlannedTemplate after, string section)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var (old, @new) = (before.Section(section), after.Section(section));
        if (old is null || @new is null || old.Equals(@new))
        {
            return found;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var former in old.Entries)
        {
            if (@new[former.Key] is not null)
            {
                continue;
            }

            var value = Canonical.Plain.Of(former.Value);
            foreach (var latter in @new.Entries)
            {
                if (old[latter.Key] is null && value is not null && value.Equals(Canonical.Plain.Of(latter.Value)) && taken.Add(latter.Key))
                {
                    found.Add(former.Key, latter.Key);
                    break;
                }
            }
        }

        return found;
    }
}
