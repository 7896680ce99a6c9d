using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Effects;

/// <summary>Tells which values of parameters change, beside what is written differently.</summary>
internal static class ParameterValues
{
    /// <returns>The same entries, where no value is other than in the stack.</returns>
    public static IReadOnlyList<EntryChange> AddTo(IReadOnlyList<EntryChange> entries, IReadOnlySet<string> parameters, PlanOptions options)
    {
        if (parameters.Count == 0)
        {
            return entries;
        }

        var all = new List<EntryChange>(entries);
        foreach (var name in parameters)
        {
            var value = new ValueChange { Path = "Value", Before = ScalarNode.String(options.Former[name]), After = ScalarNode.String(options.Parameters[name]) };
            var known = all.FindIndex(entry => entry.Section == "Parameters" && entry.Name == name);
            if (known < 0)
            {
                // With the other parameters, which come before everything that has names.
                known = all.FindLastIndex(entry => entry.Section == "Parameters" || entry.Name.Length == 0) + 1;
                all.Insert(known, new() { Section = "Parameters", Name = name, Kind = ChangeKind.Changed, Changes = [value] });
            }
            else
            {
                all[known] = all[known] with { Changes = [value, .. all[known].Changes] };
            }
        }

        return all;
    }
}
