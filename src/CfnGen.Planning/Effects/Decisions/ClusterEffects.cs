using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Database clusters.</summary>
internal static class ClusterEffects
{
    public static PropertyEffect? Of(ChangedValue value) => (value.IsKnown, value.Property) switch
    {
        (true, "GlobalClusterIdentifier") => Either(value.Latter is not null, "it joins another global cluster", "the cluster leaves the global one"),

        // The first Aurora is known under two names.
        (true, "Engine") when value.FormerText is { } former && value.LatterText is { } latter
            && former != "aurora" && !string.Equals(former, latter, StringComparison.OrdinalIgnoreCase) => Replaces("it is another engine"),
        _ => null,
    };
}
