using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Storage;

/// <summary>Data at rest is encrypted.</summary>
internal sealed class StoreIsEncrypted : Rule
{
    public override RuleInfo Info { get; } = new("CG4401", Severity.Warning,
        "A database, a file system, a cache, a stream or a search domain encrypts what it stores.",
        "Most of them cannot be encrypted later: they are replaced, and the data has to be moved.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EFS::FileSystem
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EFS::FileSystem
                Properties: {Encrypted: true}
            """,
    };

    // The switch of each type; what is made from a copy is as the copy was.
    private static readonly Switch[] Switches =
    [
        new("AWS::DAX::Cluster", "SSESpecification"),
        new("AWS::DocDB::DBCluster", "StorageEncrypted", "SnapshotIdentifier", "SourceDBClusterIdentifier"),
        new("AWS::EFS::FileSystem", "Encrypted"),
        new("AWS::EC2::Volume", "Encrypted", "SnapshotId", "SourceVolumeId"),
        new("AWS::ElastiCache::ReplicationGroup", "AtRestEncryptionEnabled", "SnapshotName", "SnapshotArns", "GlobalReplicationGroupId"),
        new("AWS::Elasticsearch::Domain", "EncryptionAtRestOptions"),
        new("AWS::Kinesis::Stream", "StreamEncryption"),
        new("AWS::Neptune::DBCluster", "StorageEncrypted", "SnapshotIdentifier", "SourceDBClusterIdentifier"),
        new("AWS::OpenSearchService::Domain", "EncryptionAtRestOptions"),
        new("AWS::RDS::DBCluster", "StorageEncrypted", "SnapshotIdentifier", "SourceDBClusterIdentifier", "GlobalClusterIdentifier"),
        new("AWS::RDS::DBInstance", "StorageEncrypted", "DBClusterIdentifier", "DBSnapshotIdentifier", "DBClusterSnapshotIdentifier", "SourceDBInstanceIdentifier"),
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var one in Switches)
        {
            foreach (var store in template.Properties.ObjectsOf(one.Type))
            {
                if (IsCopy(store, one) || store.HasMacro)
                {
                    continue;
                }

                if (store.Find(one.Property) is null)
                {
                    yield return AtKey(store.Place, $"Encrypt {store.Name} '{store.Resource.Name}': set '{one.Property}'.");
                }

                foreach (var known in template.Texts(store, one.Property))
                {
                    if (string.Equals(known.Text, "false", StringComparison.OrdinalIgnoreCase))
                    {
                        yield return At(known.Place, $"'{one.Property}' is false{known.Origin}: set it to true, so that {store.Name} '{store.Resource.Name}' is encrypted.");
                    }
                }
            }
        }
    }

    private static bool IsCopy(CheckedObject store, Switch one)
    {
        foreach (var origin in one.Origins)
        {
            if (store.Find(origin) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="Type">The type of the store.</param>
    /// <param name="Property">Encrypts it.</param>
    /// <param name="Origins">Say that the store is made from another, or belongs to one.</param>
    private sealed record Switch(string Type, string Property, params string[] Origins);
}
