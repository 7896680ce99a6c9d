namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>The rules about security groups and what they let through.</summary>
internal sealed class SecurityGroupRuleGroup() : RuleGroup("AWS::EC2::SecurityGroup")
{
    protected override Rule[] Make() =>
    [
        new PortsGoWithProtocol(),
        new GroupNameIsPlain(),
        new RuleDescriptionIsPlain(),
        new AllPortsStandTogether(),
        new PortsAreHeeded(),
        new PortIsInRange(),
        new RuleStandsOnce(),
    ];
}
