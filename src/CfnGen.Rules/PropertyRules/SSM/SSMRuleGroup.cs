namespace CfnGen.Rules.PropertyRules.SSM;

/// <summary>The rules about what only Systems Manager knows.</summary>
internal sealed class SSMRuleGroup() : RuleGroup("AWS::SSM::")
{
    protected override Rule[] Make() =>
    [
        new ParameterNameIsFree(),
        new DocumentHasKnownVersion(),
    ];
}
