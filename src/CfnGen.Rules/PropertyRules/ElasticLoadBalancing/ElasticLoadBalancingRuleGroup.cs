namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancing;

/// <summary>The rules about classic load balancers.</summary>
internal sealed class ElasticLoadBalancingRuleGroup() : RuleGroup("AWS::ElasticLoadBalancing::")
{
    /// <summary>The type that all of them are about.</summary>
    public const string Type = "AWS::ElasticLoadBalancing::LoadBalancer";

    protected override Rule[] Make() =>
    [
        new ClassicListenerHasACertificate(),
        new ClassicLiesInOnePlace(),
        new ClassicCheckHasATarget(),
        new ClassicTimeoutIsBelowInterval(),
        new ClassicPolicyExists(),
        new ClassicPortsDiffer(),
        new ClassicLayersAreEqual(),
    ];
}
