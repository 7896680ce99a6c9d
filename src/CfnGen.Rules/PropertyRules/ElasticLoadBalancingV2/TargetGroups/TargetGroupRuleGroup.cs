namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.TargetGroups;

/// <summary>The rules about target groups and their health checks.</summary>
internal sealed class TargetGroupRuleGroup() : RuleGroup("AWS::ElasticLoadBalancingV2::TargetGroup")
{
    /// <summary>The type that all of them are about.</summary>
    public const string Type = "AWS::ElasticLoadBalancingV2::TargetGroup";

    protected override Rule[] Make() =>
    [
        new TargetGroupFitsItsTargets(),
        new GeneveUsesItsPort(),
        new HealthCheckSpeaksWhatItCan(),
        new MatcherGoesWithHttp(),
        new MatcherCodesHaveTheirForm(),
        new TimeoutIsBelowInterval(),
        new HealthCheckPathFits(),
        new HealthCheckPortFits(),
        new HealthChecksStayOn(),
    ];
}
