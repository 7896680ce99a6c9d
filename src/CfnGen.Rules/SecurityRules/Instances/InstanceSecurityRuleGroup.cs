namespace CfnGen.Rules.SecurityRules.Instances;

/// <summary>The rules about machines.</summary>
internal sealed class InstanceSecurityRuleGroup() : RuleGroup("AWS::AutoScaling::LaunchConfiguration", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate")
{
    protected override Rule[] Make() =>
    [
        new MetadataNeedsToken(),
    ];
}
