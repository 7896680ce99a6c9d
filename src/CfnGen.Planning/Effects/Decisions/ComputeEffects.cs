using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Networks, instances and their interfaces.</summary>
internal static class ComputeEffects
{
    public static PropertyEffect? Of(ChangedValue value) => value.IsKnown ? value.Property switch
    {
        "InstanceTenancy" => Either(value.LatterText == "dedicated", "the tenancy goes from default to dedicated"),
        "Tenancy" => IsOnOwnHost(value.FormerText) && IsOnOwnHost(value.LatterText)
            ? Interrupts("the instance is stopped and started")
            : Replaces("the change is not one between dedicated and host"),
        "EnablePrimaryIpv6" => Either(!ChangedValue.IsOn(value.Latter), "a primary IPv6 address is given up"),
        _ => null,
    }
    : null;

    private static bool IsOnOwnHost(string? tenancy) => tenancy is "dedicated" or "host";
}
