using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Resources.KMS;
using CfnGen.Resources.Logs;
using CfnGen.Resources.MSK;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>The Kafka cluster and its topic: what holds the messages, and so outlives the services that send and read them.</summary>
public sealed class KafkaStack : Stack
{
    /// <summary>One in each of the two zones; MSK takes multiples of the zones only.</summary>
    private const int Brokers = 2;

    public override string Description => "Kafka cluster with one topic, encrypted, for clients that sign in with IAM";

    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC and its two private subnets.",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnString> KafkaVersion => Parameter<CfnString>(new()
    {
        Comment = "Versions with KRaft keep their metadata themselves, without ZooKeeper. A cluster can go up to a newer version, never back.",
        Type = ParameterType.String,
        Description = "Version of Apache Kafka, as MSK calls it.",
        Default = "4.1.x.kraft",
        AllowedPattern = @"(3\.[6-9]\.(x|\d+)(\.kraft)?|[4-9]\.\d+\.x\.kraft)",
        ConstraintDescription = "Topics in templates need 3.6 or later, and from 4.0 on there is only KRaft.",
    });

    public Parameter<CfnString> BrokerInstanceType => Parameter<CfnString>(new()
    {
        Comment = "The smallest that is meant for production; kafka.t3.small will do to try it out.",
        Type = ParameterType.String,
        Description = "Instance type of the brokers.",
        Default = "kafka.m7g.large",
        AllowedPattern = @"kafka\.[a-z0-9]+\.[a-z0-9]+",
    });

    public Parameter<CfnInteger> BrokerVolumeSize => Parameter<CfnInteger>(new()
    {
        Comment = "Volumes can grow, never shrink.",
        Type = ParameterType.Number,
        Description = "Storage of each broker in GiB.",
        Default = 100,
        MinValue = 1,
        MaxValue = 16384,
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 14));

    public Key Key => Resource(() => new Key
    {
        Comment = "Without this key the messages on the brokers' volumes could not be read again.",
        DeletionPolicy = KeptWithTheMessages,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        Description = $"Messages of {Aws.StackName}",
        EnableKeyRotation = true,
        KeyPolicy = new PolicyDocument { Statement = [KeyAdministration.ByTheAccount, KeyAdministration.GrantsToServices] },
    });

    public LogGroup BrokerLogs => Resource(() => new LogGroup
    {
        Comment = "Groups under this prefix share one policy that lets AWS write to them, which would otherwise grow with every group.",
        DeletionPolicy = KeptWithTheMessages,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        LogGroupName = $"/aws/vendedlogs/kafka/{Aws.StackName}",
        RetentionInDays = LogsRetentionInDays,
    });

    public Configuration Configuration => Resource(() => new Configuration
    {
        Comment = "Two copies of everything, one on each broker. One of them is enough to go on writing, because MSK restarts the brokers one after the other for updates.",
        DeletionPolicy = KeptWithTheMessages,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        Name = Aws.StackName,
        ServerProperties =
            """
            auto.create.topics.enable=false
            default.replication.factor=2
            min.insync.replicas=1
            offsets.topic.replication.factor=2
            transaction.state.log.replication.factor=2
            transaction.state.log.min.isr=1
            unclean.leader.election.enable=false

            """,
    });

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Nobody reaches the brokers unless the stack of a client lets itself in, on port 9098.",
        DeletionPolicy = KeptWithTheMessages,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        GroupDescription = "Kafka brokers",
        VpcId = Network.Vpc,
        Tags = [new() { Key = "Name", Value = $"{Aws.StackName}-brokers" }],
    });

    public Cluster Cluster => Resource(() => new Cluster
    {
        Comment = "It stays when the stack is deleted, and with it all that it needs. Only when its own creation fails, nothing is left behind.",
        DeletionPolicy = KeptWithTheMessages,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        ClusterName = Aws.StackName,
        KafkaVersion = KafkaVersion,
        NumberOfBrokerNodes = Brokers,
        BrokerNodeGroupInfo = new()
        {
            InstanceType = BrokerInstanceType,
            ClientSubnets = Network.PrivateSubnets,
            SecurityGroups = [SecurityGroup.Ref],
            StorageInfo = new() { EBSStorageInfo = new() { VolumeSize = BrokerVolumeSize } },
        },
        ConfigurationInfo = new() { Arn = Configuration.GetAtt.Arn, Revision = Configuration.GetAtt.LatestRevisionRevision },
        EncryptionInfo = new()
        {
            EncryptionAtRest = new() { DataVolumeKMSKeyId = Key.GetAtt.Arn },
            EncryptionInTransit = new() { ClientBroker = ClusterEncryptionInTransitClientBroker.Tls, InCluster = true },
        },
        ClientAuthentication = new()
        {
            Sasl = new() { Iam = new() { Enabled = true }, Scram = new() { Enabled = false } },
            Unauthenticated = new() { Enabled = false },
        },
        EnhancedMonitoring = ClusterEnhancedMonitoring.Default.Comment("has all that the alarms need, free of charge"),
        LoggingInfo = new() { BrokerLogs = new() { CloudWatchLogs = new() { Enabled = true, LogGroup = BrokerLogs.Ref } } },
        Tags = new() { ["Name"] = Aws.StackName },
    });

    public Topic Topic => Resource(() => new Topic
    {
        Comment = $"{KafkaTopic.Partitions} partitions for up to {KafkaTopic.Partitions} consumers. Partitions can be added later, and change then which messages lie together.",
        DeletionPolicy = KeptWithTheMessages,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        ClusterArn = Cluster.GetAtt.Arn,
        TopicName = KafkaTopic.Name,
        PartitionCount = KafkaTopic.Partitions,
        ReplicationFactor = Brokers,
    });

    public BootstrapBrokers Bootstrap => Part(place => new BootstrapBrokers(place)
    {
        Cluster = Cluster.GetAtt.Arn,
        NumberOfBrokers = Brokers,
        LogsRetentionInDays = LogsRetentionInDays,
    });

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public BrokerAlarms Alarms => Part(
        place => new BrokerAlarms(place)
        {
            Cluster = Cluster,
            ClusterName = Aws.StackName,
            Alerts = Alerts.Topic.Ref,
        },
        prefix: "");

    public Output ClusterArn => Output(() => Exported("ClusterArn", Cluster.GetAtt.Arn));

    public Output ClusterName => Output(() => Exported("ClusterName", Aws.StackName) with { Comment = "What metrics call the cluster." });

    public Output TopicArn => Output(() => Exported("TopicArn", Topic.Ref));

    public Output ConsumerGroups => Output(() => Exported("ConsumerGroups", $"arn:{Aws.Partition}:kafka:{Aws.Region}:{Aws.AccountId}:group/{Aws.StackName}/{ClusterUuid}") with
    {
        Comment = "A consumer group's ARN is this, a slash and the group's name.",
    });

    public Output BootstrapServers => Output(() => Exported("BootstrapServers", Bootstrap.Addresses));

    public Output BrokerSecurityGroup => Output(() => Exported("BrokerSecurityGroup", SecurityGroup.Ref));

    /// <summary>Like the cluster: whatever the brokers still use cannot or must not be deleted without them.</summary>
    private static DeletionPolicy KeptWithTheMessages => DeletionPolicy.RetainExceptOnCreate;

    /// <summary>The last part of the cluster's ARN, which the ARNs of its topics and groups contain too.</summary>
    private ImportedNetwork Network => new(ParentVPCStack);

    private CfnString ClusterUuid => Fn.Select(2, Fn.Split("/", Cluster.GetAtt.Arn));

    private static OutputOptions Exported(string name, CfnString value) => new() { Value = value, Export = $"{Aws.StackName}-{name}" };
}
