using static CfnGen.Planning.Effects.Decisions.DecidedEffects;

namespace CfnGen.Planning.Effects.Decisions;

/// <summary>Database instances.</summary>
/// <remarks>https://github.com/aws-cloudformation/aws-cloudformation-resource-providers-rds: ImmutabilityHelper of aws-rds-dbinstance.</remarks>
internal static class InstanceEffects
{
    // The engines that become others in place.
    private static readonly (string From, string To)[] Upgrades =
    [
        ("aurora", "aurora-mysql"), ("oracle-se", "oracle-se2"), ("oracle-se1", "oracle-se2"), ("oracle-ee", "oracle-ee-cdb"), ("oracle-se2", "oracle-se2-cdb"),
    ];

    public static PropertyEffect? Of(ChangedValue value) => value.IsKnown ? value.Property switch
    {
        "Engine" => Engine(value),
        "AvailabilityZone" => value.Latter is null ? Either(!ChangedValue.IsOn(value.After.Properties?["MultiAZ"]), "no zone is named, and MultiAZ is not set") : Replaces("another zone is named"),
        "PerformanceInsightsKMSKeyId" => Either(value.Former is not null, "a key is set already"),
        "DBSnapshotIdentifier" or "DBClusterSnapshotIdentifier" => Snapshot(value),
        "RestoreTime" or "SourceDBInstanceAutomatedBackupsArn" or "SourceDbiResourceId" => Either(value.Latter is not null, "it is restored from something else"),
        "UseLatestRestorableTime" => Either(ChangedValue.IsOn(value.Latter), "it is restored from something else"),
        "SourceDBInstanceIdentifier" or "SourceDBClusterIdentifier" => value.Latter is null ? Interrupts("the replica is promoted and restarts") : Replaces("another source is named"),
        "MultiAZ" => Interrupts(ChangedValue.IsOn(value.Latter) == true ? "writes are slower while the standby is made" : "the standby is given up, and nothing takes over any more"),
        "BackupRetentionPeriod" => Backups(value),
        "StorageType" => value.FormerText == "standard" || value.LatterText == "standard" ? Interrupts("magnetic storage is exchanged") : Stays("the instance is slower for hours"),
        "CACertificateIdentifier" => ChangedValue.IsOn(value.After.Properties?["CertificateRotationRestart"], otherwise: true) switch
        {
            true => Interrupts("the instance restarts"),
            false => Stays("the certificate counts from the next restart on"),
            null => null,
        },
        "AutoMinorVersionUpgrade" => ChangedValue.IsOn(value.Latter, otherwise: true) == false ? Stays() : null,
        _ => null,
    }
    : null;

    private static PropertyEffect? Engine(ChangedValue value)
    {
        if (value.FormerText is not { } former || value.LatterText is not { } latter || string.Equals(former, latter, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        foreach (var (from, to) in Upgrades)
        {
            if (string.Equals(from, former, StringComparison.OrdinalIgnoreCase) && string.Equals(to, latter, StringComparison.OrdinalIgnoreCase))
            {
                return Interrupts("the engine is exchanged in place");
            }
        }

        return Replaces("it is another engine");
    }

    // Where AWS's guide and its code disagree, the plan says so.
    private static PropertyEffect Snapshot(ChangedValue value) => value.Latter is null
        ? new(Changes.UpdateEffect.ReplacementIf, "it begins empty without the snapshot's name, as AWS's guide says; the code that AWS has published keeps it")
        : Replaces("it is restored from another snapshot");

    // One day is kept where nothing is written.
    private static PropertyEffect Backups(ChangedValue value) =>
        value.LatterText == "0" ? Interrupts("backups are switched off, and those that there are are deleted")
        : value.FormerText == "0" ? Interrupts("backups are switched on")
        : Stays();
}
