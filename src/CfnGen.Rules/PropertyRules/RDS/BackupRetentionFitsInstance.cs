using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>An instance keeps backups for as long as RDS lets it.</summary>
internal sealed class BackupRetentionFitsInstance : Rule
{
    public override RuleInfo Info { get; } = new("CG3608", Severity.Error,
        "The BackupRetentionPeriod of an instance is at most 35 days, and one that belongs to a cluster has none.",
        "RDS refuses the instance.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  DBInstanceClass: db.t4g.small
                  AllocatedStorage: 20
                  BackupRetentionPeriod: 60
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  DBInstanceClass: db.t4g.small
                  AllocatedStorage: 20
                  BackupRetentionPeriod: 35
            """,
    };

    private const string Period = "BackupRetentionPeriod";
    private const int Most = 35;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf(Engines.Instance))
        {
            foreach (var cluster in template.Values(instance, "DBClusterIdentifier"))
            {
                if (template.ValuesWhere(instance, Period, cluster.When).Count > 0)
                {
                    yield return AtKey(instance.Find(Period)!, $"Remove '{Period}': the cluster of the instance decides it.");
                    break;
                }
            }

            foreach (var period in template.Numbers(instance, Period))
            {
                if (period.Number > Most)
                {
                    yield return At(period.Place, $"Lower {Period}, {period.Text}{period.Origin}, to at most {Digits.Of(Most)} days.");
                }
            }
        }
    }
}
