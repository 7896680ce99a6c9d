namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>The rules about networks: ranges, subnets, endpoints and access lists.</summary>
internal sealed class NetworkRuleGroup() : RuleGroup("AWS::EC2::")
{
    protected override Rule[] Make() =>
    [
        new AddressRangeIsValid(),
        new NetworkSizeFits(),
        new RangeBeginsAtItsFirstAddress(),
        new SubnetLiesInItsNetwork(),
        new SubnetsDoNotOverlap(),
        new HostnamesNeedResolution(),
        new PrivateNamesNeedHostnames(),
        new PrivateNamesAreTakenOnce(),
        new EndpointFitsItsType(),
        new AclEntryHasItsPorts(),
        new AclNumberIsTakenOnce(),
        new FlowLogHasItsDestination(),
    ];
}
