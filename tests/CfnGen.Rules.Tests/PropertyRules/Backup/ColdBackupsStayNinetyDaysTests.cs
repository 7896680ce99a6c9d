using CfnGen.Rules.PropertyRules.Backup;

namespace CfnGen.Rules.Tests.PropertyRules.Backup;

public sealed class ColdBackupsStayNinetyDaysTests
{
    private readonly ColdBackupsStayNinetyDays rule = new();

    [Fact]
    public void Accepts_ninety_days()
    {
        const string Template = """
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_fewer()
    {
        const string Template = """
            Resources:
              Plan:
                Type: AWS::Backup::BackupPlan
                Properties:
                  BackupPlan:
                    BackupPlanName: plan
                    BackupPlanRule:
                      - RuleName: daily
                        TargetBackupVault: vault
                        Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 119}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,74) Resources/Plan/Properties/BackupPlan/BackupPlanRule/0/Lifecycle/DeleteAfterDays: Raise DeleteAfterDays, 119, to at least 120: backups go to cold storage after 30 days and stay there for 90."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Plan:
                Type: AWS::Backup::BackupPlan
                Properties:
                  BackupPlan:
                    BackupPlanName: plan
                    BackupPlanRule:
                      - RuleName: daily
                        TargetBackupVault: vault
                        Lifecycle: {MoveToColdStorageAfterDays: !If [IsProd, 100, 10], DeleteAfterDays: !If [IsProd, 200, 100]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_days_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Plan:
                Type: AWS::Backup::BackupPlan
                Properties:
                  BackupPlan:
                    BackupPlanName: plan
                    BackupPlanRule:
                      - RuleName: daily
                        TargetBackupVault: vault
                        Lifecycle: {MoveToColdStorageAfterDays: !Ref Value, DeleteAfterDays: 30}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
