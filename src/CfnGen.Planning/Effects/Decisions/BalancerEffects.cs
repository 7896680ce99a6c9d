using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Load balancers of the first kind, and listeners of the others.</summary>
internal static class BalancerEffects
{
    public static PropertyEffect? Of(ChangedValue value) => value.Property switch
    {
        "AvailabilityZones" or "Subnets" or "HealthCheck" when value.IsWhole && (value.Former is null || value.Latter is null) =>
            Replaces(value.Former is null ? "it had none before" : "it has none any more"),
        "AvailabilityZones" or "Subnets" or "HealthCheck" when !value.IsWhole => Stays(),
        "Certificates" => ChangedValue.TextOf(value.After.Properties?["Protocol"]) switch
        {
            "HTTPS" => Interrupts("the listener is for HTTPS"),
            null => null,
            _ => Stays(),
        },
        _ => null,
    };
}
