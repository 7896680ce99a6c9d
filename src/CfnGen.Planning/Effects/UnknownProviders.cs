using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects;

/// <summary>Resources of which no catalogue says what an update does: custom ones, and types that are registered elsewhere or newer than the catalogue.</summary>
internal static class UnknownProviders
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requesttypes-update.html
    private const string OtherId = "its provider returns another physical id";

    /// <summary>What a change does to a resource; the same as before where the catalogue knows its type.</summary>
    public static PropertyEffect EffectOn(PlannedResource resource, PropertyEffect effect) =>
        effect.Effect > UpdateEffect.NoInterruption || resource.Type.Length == 0 ? effect
        : resource.IsCustom ? new(UpdateEffect.ReplacementIf, OtherId)
        : resource.CatalogueType is null ? new(UpdateEffect.ReplacementIf, $"the property cannot change in place, which nobody here knows of {resource.Type}")
        : effect;
}
