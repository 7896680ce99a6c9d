using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects;

/// <summary>The parameters to which the deployment gives another value than the stack has.</summary>
internal static class ChangedParameters
{
    /// <returns>Only those of which both are known, in the order of the names.</returns>
    public static IReadOnlySet<string> Of(PlannedTemplate before, PlannedTemplate after, PlanOptions options)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        if (options.FormerParameters is null)
        {
            return changed;
        }

        foreach (var parameter in after.Section("Parameters")?.Entries ?? [])
        {
            if (before.Section("Parameters")?[parameter.Key] is not null
                && options.FormerParameters.TryGetValue(parameter.Key, out var former)
                && options.Parameters.TryGetValue(parameter.Key, out var latter)
                && former != latter)
            {
                changed.Add(parameter.Key);
            }
        }

        return changed;
    }
}
