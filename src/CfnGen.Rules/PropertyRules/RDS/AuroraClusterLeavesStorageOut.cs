using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>A cluster of Aurora leaves out what only clusters with storage of their own have.</summary>
internal sealed class AuroraClusterLeavesStorageOut : Rule
{
    public override RuleInfo Info { get; } = new("CG3604", Severity.Error,
        "A cluster of Aurora has no AllocatedStorage, DBClusterInstanceClass, Iops and PubliclyAccessible, and of StorageType only aurora and aurora-iopt1.",
        "RDS refuses the cluster.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
                  AllocatedStorage: 100
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
            """,
    };

    private static readonly string[] Settings = ["AllocatedStorage", "DBClusterInstanceClass", "Iops", "PubliclyAccessible"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var cluster in template.Properties.ObjectsOf(Engines.Cluster))
        {
            foreach (var engine in template.Texts(cluster, "Engine"))
            {
                if (!Engines.IsAurora(engine.Text))
                {
                    continue;
                }

                foreach (var setting in Engines.SetWhere(template, cluster, Settings, engine.When))
                {
                    yield return AtKey(setting, $"Remove '{setting.Name}': a cluster of {engine.Text}{engine.Origin} has none.");
                }

                foreach (var storage in template.TextsWhere(cluster, "StorageType", engine.When))
                {
                    if (!Engines.IsAurora(storage.Text))
                    {
                        yield return At(storage.Place, $"Set StorageType, {storage.Text}{storage.Origin}, to aurora or aurora-iopt1, or remove it: the engine is {engine.Text}{engine.Origin}.");
                    }
                }
            }
        }
    }
}
