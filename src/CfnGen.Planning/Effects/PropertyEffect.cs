using CfnGen.Catalogue;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Effects;

/// <summary>What a change does to its resource, and when or why.</summary>
internal sealed record PropertyEffect(UpdateEffect Effect, string? Reason = null)
{
    public static PropertyEffect Harmless { get; } = new(UpdateEffect.NoInterruption);

    public static PropertyEffect Of(Property property) => property.Update switch
    {
        UpdateBehavior.Replacement => new(UpdateEffect.Replacement, property.UpdateReason),
        UpdateBehavior.ConditionalReplacement => new(UpdateEffect.ReplacementIf, property.UpdateReason),
        UpdateBehavior.NotSupported => new(UpdateEffect.Refused, property.UpdateReason),
        UpdateBehavior.SomeInterruptions => new(UpdateEffect.SomeInterruption, property.UpdateReason),
        _ => Harmless,
    };

    /// <summary>The worse of the two.</summary>
    public PropertyEffect Or(PropertyEffect other) => other.Effect > Effect ? other : this;
}
