using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>An instance of Aurora leaves to its cluster what the cluster decides.</summary>
internal sealed class AuroraInstanceLeavesClusterSettingsOut : Rule
{
    public override RuleInfo Info { get; } = new("CG3601", Severity.Error,
        "An instance of Aurora has no AllocatedStorage, MasterUserPassword, DeletionProtection and EnableIAMDatabaseAuthentication: its cluster has them.",
        "RDS refuses the instance.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.CreateInstance.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: aurora-mysql
                  DBInstanceClass: db.r6g.large
                  DBClusterIdentifier: data
                  AllocatedStorage: 20
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: aurora-mysql
                  DBInstanceClass: db.r6g.large
                  DBClusterIdentifier: data
            """,
    };

    private static readonly string[] Settings = ["AllocatedStorage", "DeletionProtection", "EnableIAMDatabaseAuthentication", "MasterUserPassword"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf(Engines.Instance))
        {
            foreach (var engine in template.Texts(instance, "Engine"))
            {
                foreach (var setting in Engines.IsAurora(engine.Text) ? Engines.SetWhere(template, instance, Settings, engine.When) : [])
                {
                    yield return AtKey(setting, $"Remove '{setting.Name}': the engine is {engine.Text}{engine.Origin}, whose cluster decides it.");
                }
            }
        }
    }
}
