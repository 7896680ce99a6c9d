namespace CfnGen.Rules.PropertyRules.S3;

/// <summary>The rules about what only S3 knows.</summary>
internal sealed class S3RuleGroup() : RuleGroup("AWS::S3::Bucket")
{
    protected override Rule[] Make() =>
    [
        new BucketNameIsValid(),
        new AclHasOwnershipControls(),
        new PolicyReplacesAcl(),
        new ArchiveDaysAreInRange(),
        new InfrequentAccessWaitsThirtyDays(),
        new ObjectsExpireAfterTheyMove(),
        new ReplicatedBucketHasVersions(),
    ];
}
