namespace CfnGen.Rules.PropertyRules.CloudFront;

/// <summary>The rules about what only CloudFront knows.</summary>
internal sealed class CloudFrontRuleGroup() : RuleGroup("AWS::CloudFront::")
{
    protected override Rule[] Make() =>
    [
        new DistributionAliasIsDomain(),
        new TargetOriginExists(),
        new OriginIdsDiffer(),
        new CertificateIsInVirginia(),
    ];
}
