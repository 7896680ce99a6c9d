using CfnGen.Planning.Changes;
using CfnGen.Planning.Consequences.Data;
using CfnGen.Planning.Consequences.Exports;
using CfnGen.Planning.Consequences.Guards;
using CfnGen.Planning.Consequences.Parameters;

namespace CfnGen.Planning.Consequences;

/// <summary>Everything that is asked about an update.</summary>
internal static class ConsequenceCatalogue
{
    private static readonly IConsequences[] All =
    [
        new UpdateIsRefused(),
        new OneIndexAtATime(),
        new DataGoes(),
        new NameIsTaken(),
        new ExportsAreImported(),
        new ExportsAreConditional(),
        new ResourcesAreRenamed(),
        new ResourcesMayBeRenamed(),
        new ParametersDiffer(),
        new ParametersAreNarrower(),
        new ExistenceIsConditional(),
        new ResourcesAreLeftBehind(),
        new CapacityFalls(),
        new UpdatePolicyWaits(),
        new AttributesAreNoUpdate(),
        new MacrosAreNotSeen(),
        new CapabilitiesAreNeeded(),
        new AccessWidens(),
        new GuardsFall(),
        new GuardsAreRemoved(),
        new RetentionShrinks(),
        new EgressIsGone(),
    ];

    /// <summary>The loudest first; equally loud ones in the order of the list above.</summary>
    public static IReadOnlyList<Consequence> Of(PlannedUpdate update)
    {
        if (update.Resources.Count == 0 && update.Entries.Count == 0)
        {
            return [];
        }

        var found = new List<Consequence>();
        foreach (var consequences in All)
        {
            found.AddRange(consequences.Of(update));
        }

        return [.. found.OrderByDescending(consequence => consequence.Weight)];
    }
}
