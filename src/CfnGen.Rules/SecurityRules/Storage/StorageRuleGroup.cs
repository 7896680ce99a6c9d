namespace CfnGen.Rules.SecurityRules.Storage;

/// <summary>The rules about stored data.</summary>
internal sealed class StorageRuleGroup() : RuleGroup(
    "AWS::DAX::", "AWS::DMS::", "AWS::DocDB::", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::EC2::Volume", "AWS::EFS::", "AWS::ElastiCache::",
    "AWS::Elasticsearch::", "AWS::AutoScaling::LaunchConfiguration",
    "AWS::Kinesis::", "AWS::Neptune::", "AWS::OpenSearchService::", "AWS::RDS::", "AWS::Redshift::", "AWS::S3::")
{
    protected override Rule[] Make() =>
    [
        new StoreIsEncrypted(),
        new VolumeIsEncrypted(),
        new BucketIsPrivate(),
        new DatabaseIsPrivate(),
    ];
}
