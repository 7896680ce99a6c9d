using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElastiCache;

/// <summary>A cache that is spread over shards replaces one that fails by itself.</summary>
internal sealed class ShardedGroupFailsOver : Rule
{
    public override RuleInfo Info { get; } = new("CG3630", Severity.Error,
        "A replication group with a parameter group that sets cluster-enabled does not turn AutomaticFailoverEnabled off.",
        "ElastiCache refuses the group.",
        "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html")
    {
        Wrong = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  CacheParameterGroupName: !Ref Settings
                  AutomaticFailoverEnabled: false
                  NumNodeGroups: 2
              Settings:
                Type: AWS::ElastiCache::ParameterGroup
                Properties:
                  CacheParameterGroupFamily: redis7
                  Description: sharded
                  Properties: {cluster-enabled: yes}
            """,
        Right = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  CacheParameterGroupName: !Ref Settings
                  AutomaticFailoverEnabled: true
                  NumNodeGroups: 2
              Settings:
                Type: AWS::ElastiCache::ParameterGroup
                Properties:
                  CacheParameterGroupFamily: redis7
                  Description: sharded
                  Properties: {cluster-enabled: yes}
            """,
    };

    private const string Failover = "AutomaticFailoverEnabled";
    private const string Sharded = "cluster-enabled";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf("AWS::ElastiCache::ReplicationGroup"))
        {
            foreach (var failover in template.Texts(group, Failover))
            {
                if (failover.IsFalse() && IsSharded(template, group, failover))
                {
                    yield return At(failover.Place, $"Set {Failover} to true: the parameter group spreads the cache over shards.");
                }
            }
        }
    }

    private static bool IsSharded(CheckedTemplate template, CheckedObject group, KnownText failover)
    {
        foreach (var name in template.ValuesWhere(group, "CacheParameterGroupName", failover.When))
        {
            if (name.Place.Text?.EndsWith(".cluster.on", StringComparison.Ordinal) == true)
            {
                return true;
            }

            if (template.TargetOf(name.Place) is not { Attribute: null, Resource: { Type: "AWS::ElastiCache::ParameterGroup" } settings }
                || template.SettingsOf(settings) is not [var only])
            {
                continue;
            }

            foreach (var parameters in template.ValuesWhere(only, "Properties", failover.When))
            {
                if (parameters.Place[Sharded] is { } value && template.TextOf(new(value, parameters.When)) is { } known && (known.Text == "yes" || known.IsTrue()))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
