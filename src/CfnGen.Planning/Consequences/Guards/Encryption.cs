using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Settings that encrypt what is stored or sent, and that ask for credentials of instances.</summary>
internal static class Encryption
{
    private const string Stored = "does not encrypt what it stores any more";
    private const string Sent = "lets in connections that are not encrypted now";
    private const string OwnKey = "encrypts with no key of yours any more";
    private const string Metadata = "gives the credentials of an instance to whoever gets it to send a request now: session tokens are optional";

    private static readonly string[] False = ["false"];

    public static IReadOnlyList<Guard> All { get; } =
    [
        Off("AWS::RDS::DBInstance", "StorageEncrypted"),
        Off("AWS::RDS::DBCluster", "StorageEncrypted"),
        Off("AWS::Neptune::DBCluster", "StorageEncrypted"),
        Off("AWS::DocDB::DBCluster", "StorageEncrypted"),
        Off("AWS::EFS::FileSystem", "Encrypted"),
        Off("AWS::EC2::Volume", "Encrypted"),
        // A mapping without a disk of its own says nothing of encryption.
        new("AWS::EC2::Instance", "BlockDeviceMappings.Ebs.Encrypted", False, Absence.Tight, Stored),
        new("AWS::EC2::LaunchTemplate", "LaunchTemplateData.BlockDeviceMappings.Ebs.Encrypted", False, Absence.Tight, Stored),
        new("AWS::AutoScaling::LaunchConfiguration", "BlockDeviceMappings.Ebs.Encrypted", False, Absence.Tight, Stored),
        new("AWS::Redshift::Cluster", "Encrypted", False, Absence.LooseOnceTakenAway, Stored),
        new("AWS::Kinesis::Stream", "StreamEncryption", [], Absence.Loose, Stored),
        new("AWS::SNS::Topic", "KmsMasterKeyId", [], Absence.Loose, Stored),
        new("AWS::SQS::Queue", "SqsManagedSseEnabled", False, Absence.Tight, Stored),
        Off("AWS::ElastiCache::ReplicationGroup", "AtRestEncryptionEnabled"),
        Off("AWS::OpenSearchService::Domain", "EncryptionAtRestOptions.Enabled"),
        Off("AWS::Elasticsearch::Domain", "EncryptionAtRestOptions.Enabled"),

        // They encrypt all the same, with a key that AWS has.
        Key("AWS::SQS::Queue", "KmsMasterKeyId"),
        Key("AWS::Logs::LogGroup", "KmsKeyId"),
        Key("AWS::SecretsManager::Secret", "KmsKeyId"),
        Key("AWS::CloudTrail::Trail", "KMSKeyId"),
        Key("AWS::S3::Bucket", "BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.KMSMasterKeyID"),
        new("AWS::DynamoDB::Table", "SSESpecification.SSEEnabled", False, Absence.Loose, OwnKey),
        new("AWS::KMS::Key", "EnableKeyRotation", False, Absence.Loose, "is not rotated any more"),

        // https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
        new("AWS::MSK::Cluster", "EncryptionInfo.EncryptionInTransit.ClientBroker", ["PLAINTEXT", "TLS_PLAINTEXT"], Absence.Tight, Sent) { Weight = Weight.Alarm, WhenNew = Weight.Warning },
        new("AWS::MSK::Cluster", "EncryptionInfo.EncryptionInTransit.InCluster", False, Absence.Tight, "sends data between its brokers without encryption now"),
        new("AWS::ElastiCache::ReplicationGroup", "TransitEncryptionEnabled", False, Absence.Loose, Sent),
        new("AWS::OpenSearchService::Domain", "DomainEndpointOptions.EnforceHTTPS", False, Absence.Loose, Sent),
        new("AWS::OpenSearchService::Domain", "NodeToNodeEncryptionOptions.Enabled", False, Absence.Loose, "sends data between its nodes without encryption now"),
        new("AWS::Elasticsearch::Domain", "DomainEndpointOptions.EnforceHTTPS", False, Absence.Loose, Sent),
        new("AWS::RDS::DBProxy", "RequireTLS", False, Absence.Loose, Sent),
        new("AWS::CloudFront::Distribution", "DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy", ["allow-all"], Absence.Tight, Sent),
        new("AWS::CloudFront::Distribution", "DistributionConfig.CacheBehaviors.ViewerProtocolPolicy", ["allow-all"], Absence.Tight, Sent),
        new("AWS::ElasticLoadBalancingV2::Listener", "Protocol", ["HTTP", "TCP"], Absence.Tight, Sent),

        new("AWS::EC2::Instance", "MetadataOptions.HttpTokens", ["optional"], Absence.LooseOnceTakenAway, Metadata),
        new("AWS::EC2::LaunchTemplate", "LaunchTemplateData.MetadataOptions.HttpTokens", ["optional"], Absence.LooseOnceTakenAway, Metadata),
        new("AWS::AutoScaling::LaunchConfiguration", "MetadataOptions.HttpTokens", ["optional"], Absence.LooseOnceTakenAway, Metadata),
    ];

    private static Guard Off(string type, string path) => new(type, path, False, Absence.Loose, Stored);

    private static Guard Key(string type, string path) => new(type, path, [], Absence.Loose, OwnKey);
}
