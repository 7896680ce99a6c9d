using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Effects.Decisions;

/// <summary>What the catalogue calls conditional, decided by what the two templates say.</summary>
public sealed class DecidedEffectsTests
{
    [Theory]
    [InlineData("AWS::RDS::DBInstance", "Engine: mysql", "Engine: postgres", UpdateEffect.Replacement)]
    [InlineData("AWS::RDS::DBInstance", "Engine: oracle-ee", "Engine: oracle-ee-cdb", UpdateEffect.SomeInterruption)]
    [InlineData("AWS::RDS::DBInstance", "AvailabilityZone: a", "AvailabilityZone: b", UpdateEffect.Replacement)]
    [InlineData("AWS::RDS::DBInstance", "AvailabilityZone: a", "", UpdateEffect.Replacement)]
    [InlineData("AWS::RDS::DBInstance", "AvailabilityZone: a, MultiAZ: true", "MultiAZ: true", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBInstance", "", "PerformanceInsightsKMSKeyId: k", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBInstance", "PerformanceInsightsKMSKeyId: k", "PerformanceInsightsKMSKeyId: l", UpdateEffect.Replacement)]
    [InlineData("AWS::RDS::DBInstance", "", "DBSnapshotIdentifier: s", UpdateEffect.Replacement)]
    [InlineData("AWS::RDS::DBInstance", "DBSnapshotIdentifier: s", "", UpdateEffect.ReplacementIf)]
    [InlineData("AWS::RDS::DBInstance", "RestoreTime: x", "", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBInstance", "", "UseLatestRestorableTime: true", UpdateEffect.Replacement)]
    [InlineData("AWS::RDS::DBInstance", "SourceDBInstanceIdentifier: s", "", UpdateEffect.SomeInterruption)]
    [InlineData("AWS::RDS::DBInstance", "SourceDBInstanceIdentifier: s", "SourceDBInstanceIdentifier: t", UpdateEffect.Replacement)]
    [InlineData("AWS::RDS::DBInstance", "BackupRetentionPeriod: 7", "BackupRetentionPeriod: 3", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBInstance", "BackupRetentionPeriod: 0", "BackupRetentionPeriod: 3", UpdateEffect.SomeInterruption)]
    [InlineData("AWS::RDS::DBInstance", "StorageType: gp2", "StorageType: gp3", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBInstance", "StorageType: standard", "StorageType: gp3", UpdateEffect.SomeInterruption)]
    [InlineData("AWS::RDS::DBInstance", "CACertificateIdentifier: a, CertificateRotationRestart: false", "CACertificateIdentifier: b, CertificateRotationRestart: false", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBInstance", "AutoMinorVersionUpgrade: true", "AutoMinorVersionUpgrade: false", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBCluster", "GlobalClusterIdentifier: g", "", UpdateEffect.NoInterruption)]
    [InlineData("AWS::RDS::DBCluster", "Engine: aurora-mysql", "Engine: aurora-postgresql", UpdateEffect.Replacement)]
    [InlineData("AWS::OpenSearchService::Domain", "EngineVersion: a", "EngineVersion: b", UpdateEffect.Replacement)]
    [InlineData("AWS::OpenSearchService::Domain", "VPCOptions: {SubnetIds: [a]}", "", UpdateEffect.Replacement)]
    [InlineData("AWS::OpenSearchService::Domain", "VPCOptions: {SubnetIds: [a]}", "VPCOptions: {SubnetIds: [b]}", UpdateEffect.NoInterruption)]
    [InlineData("AWS::OpenSearchService::Domain", "", "EncryptionAtRestOptions: {Enabled: true}", UpdateEffect.NoInterruption)]
    [InlineData("AWS::OpenSearchService::Domain", "EncryptionAtRestOptions: {Enabled: true}", "EncryptionAtRestOptions: {Enabled: false}", UpdateEffect.Replacement)]
    [InlineData("AWS::ElastiCache::CacheCluster", "NumCacheNodes: 1", "NumCacheNodes: 2", UpdateEffect.Replacement)]
    [InlineData("AWS::ElastiCache::CacheCluster", "NumCacheNodes: 1, PreferredAvailabilityZone: a", "NumCacheNodes: 2, PreferredAvailabilityZone: a", UpdateEffect.NoInterruption)]
    [InlineData("AWS::EC2::VPC", "InstanceTenancy: default", "InstanceTenancy: dedicated", UpdateEffect.Replacement)]
    [InlineData("AWS::EC2::VPC", "InstanceTenancy: dedicated", "InstanceTenancy: default", UpdateEffect.NoInterruption)]
    [InlineData("AWS::EC2::Instance", "Tenancy: dedicated", "Tenancy: host", UpdateEffect.SomeInterruption)]
    [InlineData("AWS::EC2::Instance", "Tenancy: default", "Tenancy: host", UpdateEffect.Replacement)]
    [InlineData("AWS::EC2::Instance", "SecurityGroupIds: [a]", "SecurityGroupIds: [b]", UpdateEffect.NoInterruption)]
    [InlineData("AWS::EC2::NetworkInterface", "", "EnablePrimaryIpv6: true", UpdateEffect.NoInterruption)]
    [InlineData("AWS::EC2::NetworkInterface", "EnablePrimaryIpv6: true", "", UpdateEffect.Replacement)]
    [InlineData("AWS::Batch::ComputeEnvironment", "ComputeResources: {Type: FARGATE, SecurityGroupIds: [a]}", "ComputeResources: {Type: FARGATE, SecurityGroupIds: [b]}", UpdateEffect.NoInterruption)]
    [InlineData("AWS::Batch::ComputeEnvironment", "ComputeResources: {Type: EC2, SecurityGroupIds: [a]}", "ComputeResources: {Type: EC2, SecurityGroupIds: [b]}", UpdateEffect.Replacement)]
    [InlineData("AWS::ElasticLoadBalancing::LoadBalancer", "Subnets: [a]", "", UpdateEffect.Replacement)]
    [InlineData("AWS::ElasticLoadBalancing::LoadBalancer", "Subnets: [a]", "Subnets: [a, b]", UpdateEffect.NoInterruption)]
    [InlineData("AWS::ElasticLoadBalancingV2::Listener", "Protocol: TLS, Certificates: [{CertificateArn: a}]", "Protocol: TLS, Certificates: [{CertificateArn: b}]", UpdateEffect.NoInterruption)]
    [InlineData("AWS::SSM::Document", "Content: {a: 1}", "Content: {a: 2}", UpdateEffect.Replacement)]
    [InlineData("AWS::SSM::Document", "Content: {a: 1}, UpdateMethod: NewVersion", "Content: {a: 2}, UpdateMethod: NewVersion", UpdateEffect.NoInterruption)]
    [InlineData("AWS::SES::DedicatedIpPool", "ScalingMode: STANDARD", "ScalingMode: MANAGED", UpdateEffect.NoInterruption)]
    [InlineData("AWS::Events::Rule", "EventBusName: bus", "EventBusName: 'arn:aws:events:eu-west-1:1:event-bus/bus'", UpdateEffect.NoInterruption)]
    [InlineData("AWS::Events::Rule", "", "EventBusName: bus", UpdateEffect.Replacement)]
    [InlineData("AWS::DynamoDB::Table", "AttributeDefinitions: [{AttributeName: a, AttributeType: S}]", "AttributeDefinitions: [{AttributeName: a, AttributeType: N}]", UpdateEffect.Replacement)]
    public void The_templates_say_which_it_is(string type, string before, string after, UpdateEffect expected)
    {
        var plan = Plans.Between(Template(type, before), Template(type, after));

        Assert.Equal(expected, plan.Resources.Single().Effect);
    }

    [Theory]
    [InlineData("AWS::RDS::DBInstance", "Engine: mysql", "Engine: !Ref P")]
    [InlineData("AWS::RDS::DBInstance", "AvailabilityZone: a, MultiAZ: !Ref P", "MultiAZ: !Ref P")]
    [InlineData("AWS::SSM::Document", "Content: {a: 1}, UpdateMethod: !Ref P", "Content: {a: 2}, UpdateMethod: !Ref P")]
    [InlineData("AWS::Batch::ComputeEnvironment", "ComputeResources: {Type: !Ref P, SecurityGroupIds: [a]}", "ComputeResources: {Type: !Ref P, SecurityGroupIds: [b]}")]
    [InlineData("AWS::EC2::VPC", "InstanceTenancy: default", "InstanceTenancy: !Ref P")]
    public void What_a_parameter_decides_stays_open(string type, string before, string after)
    {
        var plan = Plans.Between(Template(type, before), Template(type, after));

        Assert.Equal(UpdateEffect.ReplacementIf, plan.Resources.Single().Effect);
    }

    [Theory]
    [InlineData("EnableVersionUpgrade: true", UpdateEffect.NoInterruption)]
    [InlineData("EnableVersionUpgrade: false", UpdateEffect.Replacement)]
    [InlineData("EnableVersionUpgrade: !Ref P", UpdateEffect.ReplacementIf)]
    public void An_update_policy_upgrades_a_domain_as_it_is(string policy, UpdateEffect expected)
    {
        var template = $"Resources: {{Work: {{Type: AWS::OpenSearchService::Domain, Properties: {{EngineVersion: one}}, UpdatePolicy: {{{policy}}}}}}}";

        var plan = Plans.Between(template, template.Replace("one", "two", StringComparison.Ordinal));

        Assert.Equal(expected, plan.Resources.Single().Effect);
    }

    [Theory]
    [InlineData("true", "writes are slower while the standby is made")]
    [InlineData("false", "the standby is given up, and nothing takes over any more")]
    public void A_standby_comes_and_goes_for_a_reason_of_its_own(string latter, string reason)
    {
        var plan = Plans.Between(Template("AWS::RDS::DBInstance", $"MultiAZ: {(latter == "true" ? "false" : "true")}"), Template("AWS::RDS::DBInstance", $"MultiAZ: {latter}"));

        Assert.Equal((UpdateEffect.SomeInterruption, reason), (plan.Resources.Single().Effect, plan.Resources.Single().Changes.Single().Reason));
    }

    [Fact]
    public void A_branch_replaces_only_where_it_counts()
    {
        const string Before = "Conditions: {C: !Equals [!Ref AWS::Region, a]}\nResources: {Work: {Type: AWS::RDS::DBInstance, Properties: {Engine: !If [C, mysql, postgres]}}}";

        var plan = Plans.Between(Before, Before.Replace("postgres", "mariadb", StringComparison.Ordinal));

        Assert.Equal((UpdateEffect.ReplacementIf, "C does not hold"), (plan.Resources.Single().Effect, plan.Resources.Single().Changes.Single().When));
    }

    private static string Template(string type, string properties) => $"Parameters: {{P: {{Type: String}}}}\nResources: {{Work: {{Type: {type}, Properties: {{{properties}}}}}}}";
}
