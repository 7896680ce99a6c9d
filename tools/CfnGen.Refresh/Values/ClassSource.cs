using System.Text.Json;

namespace CfnGen.Refresh.Values;

/// <summary>Where the instance classes of a property stand.</summary>
/// <param name="Files">The files below cfn-lint's extensions, whose values count together.</param>
/// <param name="Property">The property that takes them.</param>
/// <param name="Types">The resource types that have it, at any depth.</param>
internal sealed record ClassSource(string[] Files, string Property, params string[] Types)
{
    public static IReadOnlyList<ClassSource> All { get; } =
    [
        new(["aws_amazonmq_broker/instancetype_enum.json"], "HostInstanceType", "AWS::AmazonMQ::Broker"),
        new(["aws_appstream_fleet/instancetype_enum.json"], "InstanceType", "AWS::AppStream::Fleet"),
        new(["aws_dax_cluster/nodetype_enum.json"], "NodeType", "AWS::DAX::Cluster"),
        new(["aws_docdb_dbinstance/dbinstanceclass_enum.json"], "DBInstanceClass", "AWS::DocDB::DBInstance"),
        new(["aws_emr_cluster/instancetypeconfig_instancetype_enum.json"], "InstanceType",
            "AWS::EMR::Cluster", "AWS::EMR::InstanceFleetConfig", "AWS::EMR::InstanceGroupConfig"),
        new(["aws_elasticache_cachecluster/cachenodetype_enum.json"], "CacheNodeType", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup"),
        new(["aws_gamelift_fleet/ec2instancetype_enum.json"], "EC2InstanceType", "AWS::GameLift::Fleet"),
        new(["aws_managedblockchain_node/nodeconfiguration_instancetype_enum.json"], "InstanceType", "AWS::ManagedBlockchain::Node"),
        new(["aws_neptune_dbinstance/dbinstanceclass_enum.json"], "DBInstanceClass", "AWS::Neptune::DBInstance"),
        new(["aws_rds_dbcluster/dbclusterinstanceclass_enum.json"], "DBClusterInstanceClass", "AWS::RDS::DBCluster"),
        new(["aws_rds_dbinstance/db_instance_class.json", "aws_rds_dbinstance/dbinstanceclass_enum.json"], "DBInstanceClass", "AWS::RDS::DBInstance"),
        new(["aws_redshift_cluster/nodetype_enum.json"], "NodeType", "AWS::Redshift::Cluster"),
    ];

    /// <summary>Types, property and classes, parted by tabs.</summary>
    public string Line(IReadOnlyDictionary<string, byte[]> contents)
    {
        var classes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            using var schema = JsonDocument.Parse(contents[file]);
            classes.UnionWith(SchemaValues.Of(schema.RootElement, Property));
        }

        return $"{string.Join(',', Types)}\t{Property}\t{string.Join('|', classes)}\n";
    }
}
