namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>The rules about load balancers and what is set for them by keys.</summary>
internal sealed class LoadBalancerRuleGroup() : RuleGroup("AWS::ElasticLoadBalancing")
{
    protected override Rule[] Make() =>
    [
        new LoadBalancerNameFits(),
        new ApplicationHasTwoSubnets(),
        new SubnetsLieInDifferentZones(),
        new GatewayHasNoFrontend(),
        new AttributeFits(),
        new AccessLogsNameABucket(),
    ];
}
