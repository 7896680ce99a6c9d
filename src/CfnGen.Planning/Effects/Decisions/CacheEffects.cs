using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Clusters and replication groups of ElastiCache.</summary>
internal static class CacheEffects
{
    public static PropertyEffect? Of(ChangedValue value) => value.Property switch
    {
        "NumCacheNodes" => Either(!NamesZone(value.Before) && !NamesZone(value.After), "no preferred zone was named before and none is named now"),
        "AuthToken" => Either(value.Former is null, "it is added"),
        "NumNodeGroups" or "NodeGroupConfiguration" =>
            Either(!value.Policy("UseOnlineResharding"), "the UpdatePolicy does not set UseOnlineResharding", "UseOnlineResharding moves the shards while they serve"),
        _ => null,
    };

    private static bool NamesZone(Templates.PlannedResource cluster) =>
        cluster.Properties?["PreferredAvailabilityZone"] is not null || cluster.Properties?["PreferredAvailabilityZones"] is not null;
}
