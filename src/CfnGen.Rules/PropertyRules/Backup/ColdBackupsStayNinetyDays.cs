using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Backup;

/// <summary>Backups that were moved to cold storage stay there for ninety days.</summary>
internal sealed class ColdBackupsStayNinetyDays : Rule
{
    public override RuleInfo Info { get; } = new("CG3950", Severity.Error,
        "DeleteAfterDays is at least 90 more than MoveToColdStorageAfterDays.",
        "AWS Backup refuses the plan.",
        "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html")
    {
        Wrong = """
            Resources:
              Plan:
                Type: AWS::Backup::BackupPlan
                Properties:
                  BackupPlan:
                    BackupPlanName: plan
                    BackupPlanRule:
                      - RuleName: daily
                        TargetBackupVault: vault
                        Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 60}
            """,
        Right = """
            Resources:
              Plan:
                Type: AWS::Backup::BackupPlan
                Properties:
                  BackupPlan:
                    BackupPlanName: plan
                    BackupPlanRule:
                      - RuleName: daily
                        TargetBackupVault: vault
                        Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 120}
            """,
    };

    private const int Least = 90;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var lifecycle in template.Properties.ObjectsOf("AWS::Backup::BackupPlan", "LifecycleResourceType"))
        {
            foreach (var cold in template.Numbers(lifecycle, "MoveToColdStorageAfterDays"))
            {
                foreach (var end in template.NumbersWhere(lifecycle, "DeleteAfterDays", cold.When))
                {
                    // -1 says never.
                    if (cold.Number >= 0 && end.Number >= 0 && end.Number < cold.Number + Least)
                    {
                        yield return At(end.Place, $"Raise DeleteAfterDays, {end.Text}{end.Origin}, to at least {Digits.Of(cold.Number + Least)}: backups go to cold storage after {cold.Text} days{cold.Origin} and stay there for {Digits.Of(Least)}.");
                    }
                }
            }
        }
    }
}
