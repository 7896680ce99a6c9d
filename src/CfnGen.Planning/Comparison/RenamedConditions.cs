using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>Finds conditions that say the same under another name: what they decide does not change.</summary>
internal static class RenamedConditions
{
    /// <summary>The new names by the former ones.</summary>
    public static IReadOnlyDictionary<string, string> Of(PlannedTemplate before, PlannedTemplate after)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var (old, @new) = (before.Section("Conditions"), after.Section("Conditions"));
        if (old is null || @new is null || old.Equals(@new))
        {
            return found;
        }

        foreach (var former in old.Entries)
        {
            if (@new[former.Key] is not null)
            {
                continue;
            }

            foreach (var latter in @new.Entries)
            {
                if (old[latter.Key] is null && latter.Value.Equals(former.Value) && !found.ContainsValue(latter.Key))
                {
                    found.Add(former.Key, latter.Key);
                    break;
                }
            }
        }

        return found;
    }
}
