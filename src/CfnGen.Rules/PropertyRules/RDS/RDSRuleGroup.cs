namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>The rules about what only RDS knows.</summary>
internal sealed class RDSRuleGroup() : RuleGroup("AWS::RDS::")
{
    protected override Rule[] Make() =>
    [
        new AuroraInstanceLeavesClusterSettingsOut(),
        new ServerlessSettingsFitEngineMode(),
        new MonitoringHasIntervalAndRole(),
        new AuroraClusterLeavesStorageOut(),
        new MultiZoneClusterIsWhole(),
        new InstanceHasEngineOfCluster(),
        new InstanceIsEncryptedLikeCluster(),
        new BackupRetentionFitsInstance(),
        new KeyGoesWithEncryption(),
        new EngineAndVersionExist(),
    ];
}
