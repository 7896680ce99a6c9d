namespace CfnGen.Rules.PropertyRules.References;

/// <summary>The rules about what properties refer to, whatever the service.</summary>
internal sealed class PropertyReferenceRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new ReferenceFitsProperty(),
        new ArnHasItsForm(),
        new ArtifactIsPublished(),
        new ReferenceStandsOnce(),
        new IdHasItsForm(),
    ];
}
