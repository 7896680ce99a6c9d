namespace CfnGen.Rules.SecurityRules.Secrets;

/// <summary>The rules about what must not be read.</summary>
internal sealed class SecretRuleGroup() : RuleGroup
{
    protected override Rule[] Make() =>
    [
        new PasswordIsNotInTheTemplate(),
        new KeyIsNotInTheTemplate(),
        new SecretIsNotShown(),
        new SecretIsNotInTheEnvironment(),
        new PasswordIsHidden(),
    ];
}
