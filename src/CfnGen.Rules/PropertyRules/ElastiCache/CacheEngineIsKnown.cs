using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElastiCache;

/// <summary>A cache runs an engine that ElastiCache has.</summary>
internal sealed class CacheEngineIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3632", Severity.Error,
        "The engine of a cache is memcached, redis or valkey.",
        "ElastiCache refuses the cache.",
        "https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html")
    {
        Wrong = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::CacheCluster
                Properties: {Engine: reddis, CacheNodeType: cache.t4g.micro, NumCacheNodes: 1}
            """,
        Right = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::CacheCluster
                Properties: {Engine: redis, CacheNodeType: cache.t4g.micro, NumCacheNodes: 1}
            """,
    };

    private static readonly string[] Known = ["memcached", "redis", "valkey"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var cache in template.Properties.ObjectsOf("AWS::ElastiCache::CacheCluster"))
        {
            foreach (var engine in template.Texts(cache, "Engine"))
            {
                if (Array.IndexOf(Known, engine.Text.ToLowerInvariant()) < 0)
                {
                    var nearest = NearestName.Question(engine.Text, Known);
                    yield return At(engine.Place, $"ElastiCache has no engine '{engine.Text}'{engine.Origin}, but memcached, redis and valkey.{nearest}");
                }
            }
        }
    }
}
