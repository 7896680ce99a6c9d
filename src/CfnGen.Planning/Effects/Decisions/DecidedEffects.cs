using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Decides by the two templates what the catalogue can only call conditional, because it knows neither of them.</summary>
internal static class DecidedEffects
{
    /// <summary>The effect of a value that is written differently; the catalogue's where the templates do not tell.</summary>
    public static PropertyEffect Of(ChangedValue value, PropertyEffect catalogued) =>
        catalogued.Effect is UpdateEffect.ReplacementIf or UpdateEffect.SomeInterruption ? Decide(value) ?? catalogued : catalogued;

    private static PropertyEffect? Decide(ChangedValue value) => value.After.Type switch
    {
        "AWS::RDS::DBInstance" => InstanceEffects.Of(value),
        "AWS::RDS::DBCluster" => ClusterEffects.Of(value),
        "AWS::OpenSearchService::Domain" or "AWS::Elasticsearch::Domain" => SearchEffects.Of(value),
        "AWS::ElastiCache::CacheCluster" or "AWS::ElastiCache::ReplicationGroup" => CacheEffects.Of(value),
        "AWS::EC2::VPC" or "AWS::EC2::Instance" or "AWS::EC2::NetworkInterface" => ComputeEffects.Of(value),
        "AWS::Batch::ComputeEnvironment" => BatchEffects.Of(value),
        "AWS::ElasticLoadBalancing::LoadBalancer" or "AWS::ElasticLoadBalancingV2::Listener" => BalancerEffects.Of(value),
        "AWS::SSM::Document" or "AWS::SES::DedicatedIpPool" or "AWS::Events::Rule" or "AWS::DynamoDB::Table" => OtherEffects.Of(value),
        _ => null,
    };

    internal static PropertyEffect Replaces(string reason) => new(UpdateEffect.Replacement, reason);

    internal static PropertyEffect Stays(string? reason = null) => new(UpdateEffect.NoInterruption, reason);

    internal static PropertyEffect Interrupts(string reason) => new(UpdateEffect.SomeInterruption, reason);

    /// <summary>A replacement or none; null where that is not known.</summary>
    internal static PropertyEffect? Either(bool? replaces, string reason, string? stays = null) =>
        replaces is { } sure ? sure ? Replaces(reason) : Stays(stays) : null;
}
