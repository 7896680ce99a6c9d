namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>The rules about <c>{{resolve:…}}</c>.</summary>
internal sealed class DynamicReferenceRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new DynamicReferenceIsWellFormed(),
        new SecureStringStandsWhereItMay(),
        new DynamicReferenceIsResolved(),
        new DynamicReferenceHasNoSpaces(),
        new SecretIsNamedByItsArn(),
        new DynamicReferenceIsClosed(),
    ];
}
