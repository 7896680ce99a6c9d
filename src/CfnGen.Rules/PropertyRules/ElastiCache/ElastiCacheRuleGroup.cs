namespace CfnGen.Rules.PropertyRules.ElastiCache;

/// <summary>The rules about what only ElastiCache knows.</summary>
internal sealed class ElastiCacheRuleGroup() : RuleGroup("AWS::ElastiCache::")
{
    protected override Rule[] Make() =>
    [
        new ShardedGroupFailsOver(),
        new ValkeySaysTransitEncryption(),
        new CacheEngineIsKnown(),
    ];
}
