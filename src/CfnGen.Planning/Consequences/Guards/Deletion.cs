namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Settings that keep something from being deleted or ended by mistake, or from standing alone.</summary>
internal static class Deletion
{
    private const string Deleted = "may be deleted by mistake now: its protection against deletion is off";
    private const string Alone = "has nothing to take its place when it fails any more";

    private static readonly string[] False = ["false"];

    public static IReadOnlyList<Guard> All { get; } =
    [
        Off("AWS::RDS::DBInstance", "DeletionProtection"),
        Off("AWS::RDS::DBCluster", "DeletionProtection"),
        Off("AWS::RDS::GlobalCluster", "DeletionProtection"),
        Off("AWS::Neptune::DBCluster", "DeletionProtection"),
        Off("AWS::DocDB::DBCluster", "DeletionProtection"),
        Off("AWS::DynamoDB::Table", "DeletionProtectionEnabled"),
        new("AWS::DynamoDB::GlobalTable", "Replicas.DeletionProtectionEnabled", False, Absence.Tight, Deleted),
        Off("AWS::EC2::Instance", "DisableApiTermination"),
        Off("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerAttributes[deletion_protection.enabled].Value"),
        new("AWS::Cognito::UserPool", "DeletionProtection", ["INACTIVE"], Absence.Loose, Deleted),

        new("AWS::RDS::DBInstance", "MultiAZ", False, Absence.Loose, Alone),
        new("AWS::ElastiCache::ReplicationGroup", "AutomaticFailoverEnabled", False, Absence.Loose, Alone),
        new("AWS::ElastiCache::ReplicationGroup", "MultiAZEnabled", False, Absence.Loose, Alone),
    ];

    private static Guard Off(string type, string path) => new(type, path, False, Absence.Loose, Deleted);
}
