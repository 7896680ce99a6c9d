using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Guards;

public sealed class GuardsFallTests
{
    private const string Blocks = "{PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}}";

    // The type, its properties before and after, and what is said without the resource's name and what to do.
    public static TheoryData<string, string, string, string> Doors => new()
    {
        { "AWS::S3::Bucket", "{AccessControl: Private}", "{AccessControl: PublicRead}", "Alarm X: X can be read by everybody now, by its AccessControl." },
        { "AWS::S3::Bucket", Blocks, Blocks.Replace("IgnorePublicAcls: true", "IgnorePublicAcls: false", StringComparison.Ordinal), "Alarm X: X may be opened to everybody by a policy or a list of rights now." },
        { "AWS::S3::Bucket", Blocks, "{BucketName: a}", "Alarm X: X may be opened to everybody by a policy or a list of rights now, because PublicAccessBlockConfiguration is gone from the template; the service may keep what it had." },
        { "AWS::ElasticLoadBalancingV2::LoadBalancer", "{Scheme: internal}", "{Scheme: internet-facing}", "Alarm X: X may be reached from the internet now." },
        { "AWS::ElasticLoadBalancingV2::LoadBalancer", "{Scheme: internal}", "{Name: a}", "Alarm X: X may be reached from the internet now, because Scheme is gone from the template; the service may keep what it had." },
        { "AWS::Lambda::Url", "{AuthType: AWS_IAM}", "{AuthType: NONE}", "Alarm X: X answers everybody now, whoever asks." },
        { "AWS::ApiGateway::Method", "{AuthorizationType: AWS_IAM}", "{AuthorizationType: NONE}", "Alarm X: X answers everybody now, whoever asks." },
        { "AWS::RDS::DBInstance", "{PubliclyAccessible: false}", "{PubliclyAccessible: 'true'}", "Alarm X: X may be reached from the internet now." },
        { "AWS::RDS::DBInstance", "{Engine: mysql}", "{Engine: mysql, PubliclyAccessible: true}", "Alarm X: X may be reached from the internet now." },
        { "AWS::RDS::DBInstance", "{PubliclyAccessible: false}", "{PubliclyAccessible: !Ref Yes}", "Alarm X: X may be reached from the internet now." },
        { "AWS::RDS::DBInstance", "{PubliclyAccessible: false}", "{PubliclyAccessible: !If [IsLive, true, false]}", "Alarm X: X may be reached from the internet now (when IsLive)." },
        { "AWS::EC2::Subnet", "{MapPublicIpOnLaunch: false}", "{MapPublicIpOnLaunch: true}", "Warning X: X gives public addresses to what is started in it now." },
        { "AWS::ECS::Service", "{NetworkConfiguration: {AwsvpcConfiguration: {AssignPublicIp: DISABLED}}}", "{NetworkConfiguration: {AwsvpcConfiguration: {AssignPublicIp: ENABLED}}}", "Warning X: X gives each task a public address now." },
    };

    public static TheoryData<string, string, string, string> Protections => new()
    {
        { "AWS::RDS::DBInstance", "{DeletionProtection: true}", "{DeletionProtection: false}", "Warning X: X may be deleted by mistake now: its protection against deletion is off." },
        { "AWS::RDS::DBInstance", "{BackupRetentionPeriod: 7}", "{BackupRetentionPeriod: 0}", "Alarm X: X makes no automated backups any more, and those that it made are deleted." },
        { "AWS::RDS::DBInstance", "{StorageEncrypted: true}", "{StorageEncrypted: false}", "Warning X: X does not encrypt what it stores any more." },
        { "AWS::DynamoDB::Table", "{PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true}}", "{TableName: a}", "Warning X: X cannot be set back to an earlier time any more, because PointInTimeRecoverySpecification is gone from the template; the service may keep what it had." },
        { "AWS::S3::Bucket", "{VersioningConfiguration: {Status: Enabled}}", "{VersioningConfiguration: {Status: Suspended}}", "Warning X: X keeps no earlier versions of its objects any more." },
        { "AWS::SNS::Topic", "{KmsMasterKeyId: alias/a}", "{KmsMasterKeyId: !Ref AWS::NoValue}", "Warning X: X does not encrypt what it stores any more, because KmsMasterKeyId is gone from the template; the service may keep what it had." },
        { "AWS::MSK::Cluster", "{EncryptionInfo: {EncryptionInTransit: {ClientBroker: TLS}}}", "{EncryptionInfo: {EncryptionInTransit: {ClientBroker: TLS_PLAINTEXT}}}", "Alarm X: X lets in connections that are not encrypted now." },
        { "AWS::RDS::DBInstance", "{EnableCloudwatchLogsExports: [error]}", "{EnableCloudwatchLogsExports: []}", "Warning X: X does not hand on its logs any more, because EnableCloudwatchLogsExports is gone from the template; the service may keep what it had." },
        {
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "{LoadBalancerAttributes: [{Key: idle_timeout.timeout_seconds, Value: '60'}, {Key: deletion_protection.enabled, Value: 'true'}]}",
            "{LoadBalancerAttributes: [{Key: deletion_protection.enabled, Value: 'false'}, {Key: idle_timeout.timeout_seconds, Value: '60'}]}",
            "Warning X: X may be deleted by mistake now: its protection against deletion is off."
        },
    };

    [Theory]
    [MemberData(nameof(Doors))]
    public void Tells_of_doors_that_open(string type, string before, string after, string line) =>
        Assert.StartsWith(line + " | Leave ", Said(type, before, after, ConsequenceKind.AccessWidened), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Protections))]
    public void Tells_of_protections_that_are_switched_off(string type, string before, string after, string line) =>
        Assert.StartsWith(line + " | Leave ", Said(type, before, after, ConsequenceKind.ProtectionLost), StringComparison.Ordinal);

    [Theory]
    [InlineData("AWS::RDS::DBInstance", "{PubliclyAccessible: true}", "{PubliclyAccessible: !Ref Yes}")]
    [InlineData("AWS::RDS::DBInstance", "{PubliclyAccessible: !ImportValue a}", "{PubliclyAccessible: true}")]
    [InlineData("AWS::RDS::DBInstance", "{PubliclyAccessible: false}", "{PubliclyAccessible: !ImportValue a}")]
    [InlineData("AWS::RDS::DBInstance", "{PubliclyAccessible: !If [IsLive, true, false]}", "{PubliclyAccessible: !If [IsLive, true, !Ref AWS::NoValue]}")]
    [InlineData("AWS::RDS::DBInstance", "{DeletionProtection: false}", "{Engine: mysql}")]
    [InlineData("AWS::RDS::DBInstance", "{DeletionProtection: false}", "{DeletionProtection: true}")]
    [InlineData("AWS::ElasticLoadBalancingV2::LoadBalancer", "{Name: a}", "{Name: a, Scheme: internet-facing}")]
    [InlineData("AWS::S3::Bucket", "{BucketName: a}", Blocks)]
    [InlineData("AWS::S3::Bucket", "{BucketName: a}", "{BucketName: a, VersioningConfiguration: {Status: Suspended}}")]
    [InlineData("AWS::EC2::Instance", "{BlockDeviceMappings: [{DeviceName: a, Ebs: {Encrypted: true}}]}", "{BlockDeviceMappings: [{DeviceName: a, Ebs: {Encrypted: true}}, {DeviceName: b, NoDevice: {}}]}")]
    public void Leaves_alone_what_opens_nothing(string type, string before, string after)
    {
        var said = Said(type, before, after, ConsequenceKind.AccessWidened) + Said(type, before, after, ConsequenceKind.ProtectionLost);

        Assert.Equal("", said);
    }

    [Fact]
    public void Tells_of_a_new_resource_only_where_it_is_open_by_its_own_words()
    {
        const string After = """
            Resources:
              Files: {Type: AWS::S3::Bucket, Properties: {AccessControl: PublicRead}}
              Orders: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql}}
              Web: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {Scheme: internet-facing}}
            """;

        var said = ConsequenceLines.Of(Plans.Between("Resources: {}", After), ConsequenceKind.AccessWidened);

        Assert.Equal("Alarm Files: Files can be read by everybody now, by its AccessControl. | Look at AccessControl, unless it is meant.", said);
    }

    [Fact]
    public void Counts_them_in_the_verdict()
    {
        var plan = Plans.Between(Template("AWS::RDS::DBInstance", "{PubliclyAccessible: false, DeletionProtection: true}"), Template("AWS::RDS::DBInstance", "{PubliclyAccessible: true, DeletionProtection: false}"));

        var verdict = Verdict.Of(plan).ToString();

        Assert.Equal("1 door opens (X), 1 protection off (X), 1 in place", verdict);
    }

    private static string Said(string type, string before, string after, ConsequenceKind kind) => ConsequenceLines.Of(Plans.Between(Template(type, before), Template(type, after)), kind);

    private static string Template(string type, string properties) =>
        $"Parameters: {{Yes: {{Type: String, Default: 'true'}}}}\nConditions: {{IsLive: !Equals [!Ref Yes, live]}}\nResources: {{X: {{Type: {type}, Properties: {properties}}}}}";
}
