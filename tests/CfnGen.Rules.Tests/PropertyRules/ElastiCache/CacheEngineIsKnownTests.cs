using CfnGen.Rules.PropertyRules.ElastiCache;

namespace CfnGen.Rules.Tests.PropertyRules.ElastiCache;

public sealed class CacheEngineIsKnownTests
{
    private readonly CacheEngineIsKnown rule = new();

    [Fact]
    public void Accepts_engines_that_there_are()
    {
        const string Template = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::CacheCluster
                Properties: {Engine: memcached}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another()
    {
        const string Template = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::CacheCluster
                Properties: {Engine: valky}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,26) Resources/Cache/Properties/Engine: ElastiCache has no engine 'valky', but memcached, redis and valkey. Did you mean 'valkey'?"], findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Cache:
                Type: AWS::ElastiCache::CacheCluster
                Properties: {Engine: !If [IsProd, redis, mongo]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,46) Resources/Cache/Properties/Engine/Fn::If/2: ElastiCache has no engine 'mongo', but memcached, redis and valkey."], findings);
    }

    [Fact]
    public void Leaves_an_engine_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Cache:
                Type: AWS::ElastiCache::CacheCluster
                Properties: {Engine: !Ref Value}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
