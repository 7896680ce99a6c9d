using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Values;

/// <summary>The values that parameters have after an update: it leaves a parameter the value that the stack has, so that a new default counts only for a parameter that is new.</summary>
internal static class KeptParameters
{
    /// <summary>What is given, and beside it the former defaults.</summary>
    public static Dictionary<string, string> Of(PlannedTemplate before, PlannedTemplate after, IReadOnlyDictionary<string, string> given)
    {
        var values = new Dictionary<string, string>(given, StringComparer.Ordinal);
        foreach (var parameter in after.Section("Parameters")?.Entries ?? [])
        {
            if ((before.Section("Parameters")?[parameter.Key] as MappingNode)?["Default"] is ScalarNode { Text: var text })
            {
                values.TryAdd(parameter.Key, text);
            }
        }

        return values;
    }
}
