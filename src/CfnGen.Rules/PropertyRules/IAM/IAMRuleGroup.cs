namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The rules about what only IAM knows.</summary>
internal sealed class IAMRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new PolicyIsWellFormed(),
        new SidsDiffer(),
        new PolicyVersionIsOfToday(),
        new PolicyResourceIsArn(),
        new ActionHasItsForm(),
        new PrincipalHasItsForm(),
        new ConditionOperatorIsKnown(),
        new NotActionIsForDeny(),
        new ManagedPoliciesFit(),
        new RoleWithPathIsNamedByArn(),
        new ActionIsKnown(),
    ];
}
