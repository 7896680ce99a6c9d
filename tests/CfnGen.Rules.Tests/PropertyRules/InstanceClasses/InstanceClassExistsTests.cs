using CfnGen.Rules.PropertyRules.InstanceClasses;

namespace CfnGen.Rules.Tests.PropertyRules.InstanceClasses;

public sealed class InstanceClassExistsTests
{
    private readonly InstanceClassExists rule = new();

    [Theory]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.t4g.micro")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "DB.R5.Large")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.r5.xlarge.tpc2.mem4x")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.x2iedn.8xlarge.tpc2.mem4x")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.serverless")]
    [InlineData("AWS::DocDB::DBInstance", "DBInstanceClass", "db.serverless")]
    [InlineData("AWS::RDS::DBCluster", "DBClusterInstanceClass", "db.m6gd.large")]
    [InlineData("AWS::ElastiCache::ReplicationGroup", "CacheNodeType", "cache.r6gd.xlarge")]
    [InlineData("AWS::Redshift::Cluster", "NodeType", "ra3.xlplus")]
    [InlineData("AWS::AppStream::Fleet", "InstanceType", "stream.standard.medium")]
    public void Accepts_classes_that_the_service_has(string type, string property, string name)
    {
        var findings = Check.With(rule, Template(type, property, name));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.m9g.large")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.m8x.large")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.m8g.192xlarge")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.x8g.metal")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.h9.large")]
    [InlineData("AWS::ElastiCache::CacheCluster", "CacheNodeType", "cache.m8g.large")]
    [InlineData("AWS::Redshift::Cluster", "NodeType", "ra4.large")]
    [InlineData("AWS::Redshift::Cluster", "NodeType", "rg.24xlarge")]
    [InlineData("AWS::AppStream::Fleet", "InstanceType", "GeneralPurpose.m9i.large")]
    public void Lets_pass_what_may_have_come_after_the_data(string type, string property, string name)
    {
        var findings = Check.With(rule, Template(type, property, name));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "t3.micro", "db.t3.micro")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.t4.micro", "db.t4g.micro")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.t33.micro", "db.t3.micro")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.t4g.nano", "db.t4g.large")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.m8g.larg", "db.m8g.large")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "db.small", "db.m1.small")]
    [InlineData("AWS::RDS::DBInstance", "DBInstanceClass", "cache.m5.large", "db.m5.large")]
    [InlineData("AWS::RDS::DBCluster", "DBClusterInstanceClass", "db.r3.large", "db.r5d.large")]
    [InlineData("AWS::ElastiCache::CacheCluster", "CacheNodeType", "cache.m2.xlarge", "cache.m3.xlarge")]
    [InlineData("AWS::Redshift::Cluster", "NodeType", "dc1.large", "dc2.large")]
    [InlineData("AWS::Redshift::Cluster", "NodeType", "ds2.xlarge", "dc2.8xlarge")]
    [InlineData("AWS::DAX::Cluster", "NodeType", "dax.m5.large", "dax.r5.large")]
    [InlineData("AWS::AmazonMQ::Broker", "HostInstanceType", "mq.t3.nano", "mq.t3.micro")]
    [InlineData("AWS::GameLift::Fleet", "EC2InstanceType", "c5.huge", "c5.large")]
    [InlineData("AWS::AppStream::Fleet", "InstanceType", "stream.standard.medum", "stream.standard.medium")]
    public void Reports_classes_that_the_service_has_not(string type, string property, string name, string nearest)
    {
        var findings = Check.With(rule, Template(type, property, name));

        Assert.Equal([$"(4,{property.Length + 21}) Resources/It/Properties/{property}: '{property}' cannot be '{name}': did you mean '{nearest}'?"], findings);
    }

    [Fact]
    public void Reports_a_class_deep_inside()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::EMR::Cluster
                Properties:
                  Instances:
                    MasterInstanceGroup: {InstanceCount: 1, InstanceType: m5.xlarge}
                    CoreInstanceGroup: {InstanceCount: 1, InstanceType: m5.xlage}
              Nodes:
                Type: AWS::ManagedBlockchain::Node
                Properties:
                  NodeConfiguration: {AvailabilityZone: a, InstanceType: bc.t2.small}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,61) Resources/It/Properties/Instances/CoreInstanceGroup/InstanceType: 'InstanceType' cannot be 'm5.xlage': did you mean 'm5.xlarge'?",
                "(11,62) Resources/Nodes/Properties/NodeConfiguration/InstanceType: 'InstanceType' cannot be 'bc.t2.small': did you mean 'bc.t3.small'?",
            ],
            findings);
    }

    [Fact]
    public void Reports_what_a_parameter_allows_and_each_branch()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: db.t3.micro, AllowedValues: [db.t3.micro, db.t3.mini]}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  DBInstanceClass: !If [IsProd, db.r5.lage, !Ref Size]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,37) Resources/It/Properties/DBInstanceClass/Fn::If/1: 'DBInstanceClass' cannot be 'db.r5.lage': did you mean 'db.r5.large'?",
                "(9,49) Resources/It/Properties/DBInstanceClass/Fn::If/2: 'DBInstanceClass' cannot be 'db.t3.mini' (which the parameter 'Size' allows): did you mean 'db.t3.micro'?",
            ],
            findings);
    }

    [Theory]
    [InlineData("!Ref Size")]
    [InlineData("!Sub db.${Size}.large")]
    [InlineData("'{{resolve:ssm:size}}'")]
    [InlineData("!ImportValue size")]
    public void Leaves_classes_alone_that_only_the_deployment_knows(string value)
    {
        var template = $$"""
            Parameters:
              Size: {Type: String}
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties:
                  DBInstanceClass: {{value}}
            """;

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Template(string type, string property, string name) =>
        $$"""
        Resources:
          It:
            Type: {{type}}
            Properties: { {{property}}: {{name}} }
        """;
}
