using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>An instance runs what its cluster runs.</summary>
internal sealed class InstanceHasEngineOfCluster : Rule
{
    public override RuleInfo Info { get; } = new("CG3606", Severity.Error,
        "The Engine of an instance is that of its cluster.",
        "RDS refuses the instance.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.CreateInstance.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: aurora-postgresql}
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql}
              One:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.r6g.large, DBClusterIdentifier: !Ref Data, Engine: aurora-mysql}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf(Engines.Instance))
        {
            foreach (var id in template.Values(instance, "DBClusterIdentifier"))
            {
                if (Engines.ClusterOf(template, id) is not { } cluster || template.Values(cluster, "Engine") is not [var value] || template.TextOf(value) is not { } wanted)
                {
                    continue;
                }

                foreach (var engine in template.TextsWhere(instance, "Engine", id.When))
                {
                    if (!string.Equals(engine.Text, wanted.Text, StringComparison.OrdinalIgnoreCase) && template.CanMeet(engine.When, wanted.When))
                    {
                        yield return At(engine.Place, $"Set Engine, {engine.Text}{engine.Origin}, to {wanted.Text}{wanted.Origin}, which the cluster '{cluster.Resource.Name}' runs.");
                    }
                }
            }
        }
    }
}
