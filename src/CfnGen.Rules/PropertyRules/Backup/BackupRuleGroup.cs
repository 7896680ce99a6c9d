namespace CfnGen.Rules.PropertyRules.Backup;

/// <summary>The rules about what only AWS Backup knows.</summary>
internal sealed class BackupRuleGroup() : RuleGroup("AWS::Backup::")
{
    protected override Rule[] Make() =>
    [
        new ColdBackupsStayNinetyDays(),
    ];
}
