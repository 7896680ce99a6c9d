namespace CfnGen.Rules.PropertyRules.KMS;

/// <summary>The rules about what only KMS knows.</summary>
internal sealed class KMSRuleGroup() : RuleGroup("AWS::KMS::")
{
    protected override Rule[] Make() =>
    [
        new KeyPolicyKeepsAdministrator(),
        new AliasIsFreeAndOfKey(),
    ];
}
