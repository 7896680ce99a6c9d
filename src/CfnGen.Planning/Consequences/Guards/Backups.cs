using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Settings that keep what was: backups, and versions of objects.</summary>
internal static class Backups
{
    private const string NoRestore = "cannot be set back to an earlier time any more";

    // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Enabling.html
    private const string NoBackups = "makes no automated backups any more, and those that it made are deleted";

    private static readonly string[] False = ["false"];
    private static readonly string[] Zero = ["0"];

    public static IReadOnlyList<Guard> All { get; } =
    [
        new("AWS::RDS::DBInstance", "BackupRetentionPeriod", Zero, Absence.Tight, NoBackups) { Weight = Weight.Alarm },
        new("AWS::Redshift::Cluster", "AutomatedSnapshotRetentionPeriod", Zero, Absence.Tight, "makes no automated snapshots any more") { Weight = Weight.Alarm },
        new("AWS::ElastiCache::ReplicationGroup", "SnapshotRetentionLimit", Zero, Absence.Loose, "makes no automated snapshots any more"),
        new("AWS::ElastiCache::CacheCluster", "SnapshotRetentionLimit", Zero, Absence.Loose, "makes no automated snapshots any more"),
        new("AWS::DynamoDB::Table", "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", False, Absence.Loose, NoRestore),
        new("AWS::DynamoDB::GlobalTable", "Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", False, Absence.Tight, NoRestore),
        new("AWS::EFS::FileSystem", "BackupPolicy.Status", ["DISABLED", "DISABLING"], Absence.Loose, "is not backed up any more"),
        new("AWS::S3::Bucket", "VersioningConfiguration.Status", ["Suspended"], Absence.Loose, "keeps no earlier versions of its objects any more"),
        new("AWS::ECR::Repository", "ImageTagMutability", ["MUTABLE"], Absence.Loose, "lets a tag be moved to another image now"),
    ];
}
