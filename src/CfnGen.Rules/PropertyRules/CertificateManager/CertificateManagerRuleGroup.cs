namespace CfnGen.Rules.PropertyRules.CertificateManager;

/// <summary>The rules about what only Certificate Manager knows.</summary>
internal sealed class CertificateManagerRuleGroup() : RuleGroup("AWS::CertificateManager::")
{
    protected override Rule[] Make() =>
    [
        new ValidationDomainIsAbove(),
    ];
}
