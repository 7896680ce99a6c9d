using CfnGen.Rules.PropertyRules.ElastiCache;

namespace CfnGen.Rules.Tests.PropertyRules.ElastiCache;

public sealed class ValkeySaysTransitEncryptionTests
{
    private readonly ValkeySaysTransitEncryption rule = new();

    [Fact]
    public void Accepts_valkey_with_and_redis_without_it()
    {
        const string Template = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  Engine: valkey
                  TransitEncryptionEnabled: false
              Other:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties: {ReplicationGroupDescription: other, Engine: redis}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_valkey_without_it()
    {
        const string Template = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  Engine: valkey
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,15) Resources/Cache/Properties/Engine: Add 'TransitEncryptionEnabled': the engine valkey asks for it, be it true or false."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  Engine: !If [IsProd, valkey, redis]
                  TransitEncryptionEnabled: !If [IsProd, true, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_an_engine_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  Engine: !Ref Value
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
