using CfnGen.Rules.PropertyRules.ElastiCache;

namespace CfnGen.Rules.Tests.PropertyRules.ElastiCache;

public sealed class ShardedGroupFailsOverTests
{
    private readonly ShardedGroupFailsOver rule = new();

    [Fact]
    public void Accepts_a_sharded_group_that_fails_over()
    {
        const string Template = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  CacheParameterGroupName: !Ref Settings
                  AutomaticFailoverEnabled: true
              Settings:
                Type: AWS::ElastiCache::ParameterGroup
                Properties:
                  CacheParameterGroupFamily: redis7
                  Description: sharded
                  Properties: {cluster-enabled: yes}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_that_does_not()
    {
        const string Template = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  CacheParameterGroupName: !Ref Settings
                  AutomaticFailoverEnabled: false
              Settings:
                Type: AWS::ElastiCache::ParameterGroup
                Properties:
                  CacheParameterGroupFamily: redis7
                  Description: sharded
                  Properties: {cluster-enabled: yes}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,33) Resources/Cache/Properties/AutomaticFailoverEnabled: Set AutomaticFailoverEnabled to true: the parameter group spreads the cache over shards."], findings);
    }

    [Fact]
    public void Reports_the_branch_with_such_a_parameter_group()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  CacheParameterGroupName: !If [IsProd, default.redis7.cluster.on, default.redis7]
                  AutomaticFailoverEnabled: !If [IsProd, false, false]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,46) Resources/Cache/Properties/AutomaticFailoverEnabled/Fn::If/1: Set AutomaticFailoverEnabled to true: the parameter group spreads the cache over shards."], findings);
    }

    [Fact]
    public void Leaves_a_parameter_group_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  CacheParameterGroupName: !Ref Value
                  AutomaticFailoverEnabled: false
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
