using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>A database that is monitored closely says how often, and by whom.</summary>
internal sealed class MonitoringHasIntervalAndRole : Rule
{
    public override RuleInfo Info { get; } = new("CG3603", Severity.Error,
        "MonitoringRoleArn stands beside a MonitoringInterval above 0, and such an interval beside a role.",
        "RDS refuses the database.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
                  MonitoringInterval: 60
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties:
                  Engine: aurora-mysql
                  MonitoringInterval: 60
                  MonitoringRoleArn: arn:aws:iam::111122223333:role/watch
            """,
    };

    private const string Interval = "MonitoringInterval";
    private const string Role = "MonitoringRoleArn";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in new[] { Engines.Cluster, Engines.Instance })
        {
            foreach (var database in template.Properties.ObjectsOf(type))
            {
                foreach (var interval in template.Numbers(database, Interval))
                {
                    if (interval.Number > 0 && template.CanLack(database, Role, interval.When))
                    {
                        yield return At(interval.Place, $"Add '{Role}', or set {Interval}, {interval.Text}{interval.Origin}, to 0.");
                    }
                }

                foreach (var role in template.Values(database, Role))
                {
                    if (template.CanLack(database, Interval, role.When) || template.NumbersWhere(database, Interval, role.When).Exists(one => one.Number == 0))
                    {
                        yield return AtKey(database.Find(Role)!, $"Set {Interval} above 0, or remove '{Role}'.");
                        break;
                    }
                }
            }
        }
    }
}
