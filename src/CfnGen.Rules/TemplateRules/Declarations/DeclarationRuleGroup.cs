namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>The rules about what a resource declares beside its properties.</summary>
internal sealed class DeclarationRuleGroup() : RuleGroup()
{
    protected override Rule[] Make() =>
    [
        new ResourceHasKnownKeys(),
        new DeletionPolicyIsKnown(),
        new UpdatePolicyIsKnown(),
        new InitIsWellFormed(),
        new TypeHasItsMacro(),
        new PoliciesGoTogether(),
        new DataIsKept(),
    ];
}
