using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>A cluster that is not of Aurora brings its instances and storage.</summary>
internal sealed class MultiZoneClusterIsWhole : Rule
{
    public override RuleInfo Info { get; } = new("CG3605", Severity.Error,
        "A cluster of MySQL or PostgreSQL has AllocatedStorage and DBClusterInstanceClass, and none of what only Aurora has.",
        "RDS refuses the cluster.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: mysql
                  EngineMode: provisioned
                  AllocatedStorage: 100
                  DBClusterInstanceClass: db.m6gd.large
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: mysql
                  AllocatedStorage: 100
                  StorageType: io1
                  Iops: 1000
                  DBClusterInstanceClass: db.m6gd.large
            """,
    };

    private static readonly string[] Needed = ["AllocatedStorage", "DBClusterInstanceClass"];
    private static readonly string[] OfAurora = ["BacktrackWindow", "EngineMode", "GlobalClusterIdentifier", "ScalingConfiguration", "ServerlessV2ScalingConfiguration"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var cluster in template.Properties.ObjectsOf(Engines.Cluster))
        {
            foreach (var engine in template.Texts(cluster, "Engine"))
            {
                if (engine.Text is not ("mysql" or "postgres"))
                {
                    continue;
                }

                foreach (var property in Needed)
                {
                    if (template.CanLack(cluster, property, engine.When))
                    {
                        yield return At(engine.Place, $"Add '{property}', or take an engine of Aurora: a cluster of {engine.Text}{engine.Origin} needs it.");
                    }
                }

                foreach (var setting in Engines.SetWhere(template, cluster, OfAurora, engine.When))
                {
                    yield return AtKey(setting, $"Remove '{setting.Name}': only Aurora has it, and the engine is {engine.Text}{engine.Origin}.");
                }
            }
        }
    }
}
