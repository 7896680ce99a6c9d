using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>An instance is encrypted if its cluster is.</summary>
internal sealed class InstanceIsEncryptedLikeCluster : Rule
{
    public override RuleInfo Info { get; } = new("CG3607", Severity.Error,
        "The StorageEncrypted of an instance says what that of its cluster says.",
        "RDS refuses the instance.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: aurora-mysql, StorageEncrypted: true}
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql, StorageEncrypted: true}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: aurora-mysql, StorageEncrypted: true}
            """,
    };

    private const string Encrypted = "StorageEncrypted";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf(Engines.Instance))
        {
            foreach (var id in template.Values(instance, "DBClusterIdentifier"))
            {
                if (Engines.ClusterOf(template, id) is not { } cluster || IsEncrypted(template, cluster) is not { } wanted)
                {
                    continue;
                }

                foreach (var own in template.TextsWhere(instance, Encrypted, id.When))
                {
                    if (wanted ? own.IsFalse() : own.IsTrue())
                    {
                        yield return At(own.Place, $"Remove {Encrypted}, or set it to {(wanted ? "true" : "false")} as in the cluster '{cluster.Resource.Name}', which decides it.");
                    }
                }
            }
        }
    }

    // A cluster that is made from a copy takes it from there.
    private static bool? IsEncrypted(CheckedTemplate template, CheckedObject cluster)
    {
        if (cluster.Find(Encrypted) is null)
        {
            var takesItOver = cluster.Find("SnapshotIdentifier") ?? cluster.Find("SourceDBClusterIdentifier") ?? cluster.Find("KmsKeyId") ?? cluster.Find("GlobalClusterIdentifier") ?? cluster.Find("EngineMode");
            return takesItOver is null && !cluster.HasMacro ? false : null;
        }

        return template.Values(cluster, Encrypted) is [var only] && template.TextOf(only) is { } text ? text.IsTrue() ? true : text.IsFalse() ? false : null : null;
    }
}
