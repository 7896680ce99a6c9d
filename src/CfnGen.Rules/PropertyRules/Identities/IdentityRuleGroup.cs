namespace CfnGen.Rules.PropertyRules.Identities;

/// <summary>The rules about the names that resources have outside of their stack.</summary>
internal sealed class IdentityRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new IdentitiesDiffer(),
        new ReplacementFindsItsNameFree(),
    ];
}
