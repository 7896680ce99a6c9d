namespace CfnGen.Rules.SecurityRules.Access;

/// <summary>The rules about who may do what.</summary>
internal sealed class AccessRuleGroup() : RuleGroup
{
    protected override Rule[] Make() =>
    [
        new NobodyIsAdministrator(),
        new SomebodyIsNamed(),
        new RoleIsPassedByName(),
        new ActionsAreNamed(),
        new AccessKeyIsNotMade(),
    ];
}
