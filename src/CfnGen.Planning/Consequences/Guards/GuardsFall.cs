using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>An update opens something to strangers, or switches a protection off, by a setting that nobody takes for one.</summary>
internal sealed class GuardsFall : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        var (before, after) = (new GuardReading(update.Before, update.Options.Parameters), new GuardReading(update.After, update.Options.Parameters));
        foreach (var change in update.Resources)
        {
            if (update.Latter(change) is not { } latter)
            {
                continue;
            }

            var former = update.Former(change) is { } old && old.Type == latter.Type ? old : null;
            var said = new HashSet<string>(StringComparer.Ordinal);
            foreach (var guard in GuardCatalogue.Of(latter.Type))
            {
                if (WeightOf(guard, former, latter) is not { } weight)
                {
                    continue;
                }

                foreach (var state in Loosened(guard, former is null ? [] : before.Of(former, guard), after.Of(latter, guard), former is null))
                {
                    var when = state.When.Text.Length == 0 ? "" : $" (when {state.When.Text})";
                    // Several settings may guard the same.
                    if (said.Add(guard.Says + when))
                    {
                        yield return new()
                        {
                            Kind = guard.Kind,
                            Weight = weight,
                            Subject = change.LogicalId,
                            Sentence = $"{change.LogicalId} {guard.Says}{when}{(state.IsAbsent ? $", because {Missing(guard, latter)} is gone from the template; the service may keep what it had" : "")}.",
                            Remedy = [former is null ? $"Look at {guard.Path}, unless it is meant." : $"Leave {guard.Path} as it was, unless it is meant."],
                        };
                    }
                }
            }
        }
    }

    private static Weight? WeightOf(Guard guard, PlannedResource? former, PlannedResource latter)
    {
        if (former is null)
        {
            return guard.WhenNew;
        }

        var first = First(guard);
        return (former.Properties?[first], latter.Properties?[first]) switch
        {
            (null, null) => null,
            ({ } one, { } other) when one.Equals(other) => null,
            _ => guard.Weight,
        };
    }

    private static string Missing(Guard guard, PlannedResource latter) => latter.Properties?[First(guard)] is null ? First(guard) : guard.Path;

    private static string First(Guard guard)
    {
        var end = guard.Path.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? guard.Path : guard.Path[..end];
    }

    /// <summary>Where it guards no longer; of a new resource, where it says that it does not.</summary>
    private static IEnumerable<GuardState> Loosened(Guard guard, IReadOnlyList<GuardState> before, IReadOnlyList<GuardState> after, bool isNew)
    {
        foreach (var state in after)
        {
            var isLoose = state.IsLoose == true || (state.IsAbsent && !isNew && guard.Absent switch
            {
                Absence.Loose => true,
                Absence.LooseOnceTakenAway => before.Any(old => old.IsLoose == false),
                _ => false,
            });

            // What only deploy time knows may have been loose all along.
            if (isLoose && !before.Any(old => old.When.Includes(state.When) && (old.IsAbsent ? guard.Absent == Absence.Loose : old.IsLoose != false)))
            {
                yield return state;
            }
        }
    }
}
