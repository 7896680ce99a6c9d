using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ECS;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Metrics;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>Producers that take data from the Internet and send it to Kafka, and as many consumers as keep up with them.</summary>
public abstract class KafkaServices : KafkaServicesParameters
{
    /// <summary>How many messages a second are to be produced for each consumer at most.</summary>
    private const int TargetRate = 30;

    public Cluster Cluster => Resource(() => new Cluster
    {
        ClusterSettings = [new() { Name = "containerInsights", Value = "enabled" }],
        Tags = [new() { Key = "Name", Value = Aws.StackName }],
    });

    public ProducersEntrance Entrance => Part(place => new ProducersEntrance(place)
    {
        Vpc = Network.Vpc,
        Subnets = Network.PublicSubnets,
        HasCertificate = HasCertificate,
        CertificateArn = CertificateArn,
        SenderCidr = SenderCidr,
        Alerts = Alerts.Topic.Ref,
    });

    public FargateService Producer => Part(place => new FargateService(place)
    {
        Container = new()
        {
            Name = "producer",
            Image = ImageOf(ProducerImageRepository, ProducerImageTag),
            PortMappings = [new() { ContainerPort = ProducersEntrance.TaskPort }, new() { ContainerPort = MessageMetrics.MetricsPort }],
            Environment = [new() { Name = "PORT", Value = $"{ProducersEntrance.TaskPort}" }, .. EnvironmentOf(MessageMetrics.ProducerService)],
            ReadonlyRootFilesystem = UnpacksFiles,
            StopTimeout = 60.Comment("ECS says stop only when the load balancer has let go: this is for what still has to reach Kafka"),
        },
        ImageRepository = ProducerImageRepository,
        Cluster = Cluster.Ref,
        ServiceName = MessageMetrics.ProducerService,
        Family = MessageMetrics.ProducerFamily,
        Cpu = "512",
        Memory = "1024",
        CpuArchitecture = CpuArchitecture.Ref,
        Vpc = Network.Vpc,
        Subnets = Network.PrivateSubnets,
        Ingress =
        [
            new() { Description = "requests", SourceSecurityGroupId = Entrance.SecurityGroup.Ref, IpProtocol = "tcp", FromPort = ProducersEntrance.TaskPort, ToPort = ProducersEntrance.TaskPort },
            FromAgent,
        ],
        Statements = [.. Kafka.Producing, MessageMetrics.Publication],
        LogsRetentionInDays = LogsRetentionInDays,
        DesiredCount = 2,
        LoadBalancers = [new() { ContainerName = "producer", ContainerPort = ProducersEntrance.TaskPort, TargetGroupArn = Entrance.TargetGroup.Ref }],
        HealthCheckGracePeriodSeconds = 120.Comment("a JVM starts slowly: the load balancer's checks count only from then on"),
        DependsOn = () => [Entrance.Listener, ProducerToBrokers],
    });

    public SecurityGroupIngress ProducerToBrokers => Resource(() => Kafka.From(Producer.SecurityGroup.Ref));

    public FargateService Consumer => Part(place => new FargateService(place)
    {
        Container = new()
        {
            Name = "consumer",
            Image = ImageOf(ConsumerImageRepository, ConsumerImageTag),
            PortMappings = [new() { ContainerPort = MessageMetrics.MetricsPort }],
            Environment = [new() { Name = "CONSUMER_GROUP", Value = ConsumerGroup }, .. EnvironmentOf(MessageMetrics.ConsumerService)],
            ReadonlyRootFilesystem = UnpacksFiles,
            HealthCheck = Fn.If(HasConsumerHealthCheckCommand, FargateService.CheckedBy(ConsumerHealthCheckCommand), Aws.NoValue),
            StopTimeout = 120.Comment("to finish the messages at hand, remember how far it came, and leave the group, so that others take over at once"),
        },
        ImageRepository = ConsumerImageRepository,
        Cluster = Cluster.Ref,
        ServiceName = MessageMetrics.ConsumerService,
        Family = MessageMetrics.ConsumerFamily,
        Cpu = "512",
        Memory = "1024",
        CpuArchitecture = CpuArchitecture.Ref,
        Vpc = Network.Vpc,
        Subnets = Network.PrivateSubnets,
        Ingress = [FromAgent],
        Statements = [.. Kafka.Consuming(ConsumerGroup), MessageMetrics.Publication],
        LogsRetentionInDays = LogsRetentionInDays,
        DependsOn = () => [ConsumerToBrokers],
    });

    public SecurityGroupIngress ConsumerToBrokers => Resource(() => Kafka.From(Consumer.SecurityGroup.Ref));

    public MetricsAgent Agent => Part(place => new MetricsAgent(place)
    {
        Image = AgentImage,
        Cluster = Cluster.Ref,
        Vpc = Network.Vpc,
        Subnets = Network.PrivateSubnets,
        ProducerJobs = FromSource(MessageSource.AgentJobs),
        LogsRetentionInDays = LogsRetentionInDays,
    });

    public ServiceScaling Scaling => Part(place => new ServiceScaling(place)
    {
        Cluster = Cluster.Ref,
        Service = Consumer.Service.GetAtt.Name,
        MinTasks = 1,
        MaxTasks = KafkaTopic.Partitions.Comment("as many as the topic has partitions: more would idle"),
        PolicyName = "messages-per-consumer",
        Metric = MessagesPerConsumer,
        TargetValue = TargetRate,
        Alerts = Alerts.Topic.Ref,
    });

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public Alarm CountMissingAlarm => Resource(() => new Alarm
    {
        Comment = "Without this count nothing is scaled any more. A new stack's first minutes count as well; the all-clear follows.",
        AlarmDescription = "Nobody has counted the produced messages for five minutes: the consumers are no longer scaled.",
        Namespace = FromSource(MessageSource.Namespace),
        MetricName = MessageMetrics.Produced,
        Dimensions = ProducedDimensions,
        Statistic = AlarmStatistic.SampleCount,
        Period = 60,
        EvaluationPeriods = 5,
        ComparisonOperator = AlarmComparisonOperator.LessThanThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.Breaching,
        AlarmActions = [Alerts.Topic.Ref],
        OKActions = [Alerts.Topic.Ref],
    });

    public Alarm LagAlarm => Resource(() => new Alarm
    {
        Comment = "What the scaling is for, measured by itself.",
        AlarmDescription = "The consumers have been more than five minutes behind the producers for ten minutes.",
        Namespace = "AWS/Kafka",
        MetricName = "EstimatedMaxTimeLag",
        Dimensions =
        [
            new() { Name = "Cluster Name", Value = Kafka.ClusterName },
            new() { Name = "Consumer Group", Value = ConsumerGroup },
            new() { Name = "Topic", Value = KafkaTopic.Name },
        ],
        Statistic = AlarmStatistic.Maximum,
        Period = 60,
        EvaluationPeriods = 10,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 300,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("a group that has read nothing yet has no lag"),
        AlarmActions = [Alerts.Topic.Ref],
        OKActions = [Alerts.Topic.Ref],
    });

    public Output Url => Output(() => new()
    {
        Description = "Where data is sent to.",
        Value = Fn.If(HasCertificate, $"https://{Entrance.LoadBalancer.GetAtt.DNSName}", (CfnString)$"http://{Entrance.LoadBalancer.GetAtt.DNSName}"),
        Export = $"{Aws.StackName}-Url",
    });

    /// <summary>What is kept at the target: messages produced in a second for each running consumer.</summary>
    protected abstract TrackedMetric MessagesPerConsumer { get; }

    /// <summary>By which the count of produced messages is found.</summary>
    protected CfnList<AlarmDimension> ProducedDimensions =>
    [
        new() { Name = MessageMetrics.ClusterName, Value = Cluster.Ref },
        new() { Name = MessageMetrics.TaskGroup, Value = MessageMetrics.GroupOf(MessageMetrics.ProducerService) },
    ];

    /// <summary>A consumer group for each stack: each of them gets every message.</summary>
    private static CfnString ConsumerGroup => Aws.StackName;

    private static CfnBoolean UnpacksFiles => false.Comment("Vert.x and the codecs of Kafka's client unpack files when they start");

    private ImportedKafka Kafka => new(ParentKafkaStack);

    private ImportedNetwork Network => new(ParentVPCStack);

    private SecurityGroupIngressType FromAgent => new()
    {
        Description = "scrapes",
        SourceSecurityGroupId = Agent.Agent.SecurityGroup.Ref,
        IpProtocol = "tcp",
        FromPort = MessageMetrics.MetricsPort,
        ToPort = MessageMetrics.MetricsPort,
    };

    private static CfnString ImageOf(Parameter<CfnString> repository, Parameter<CfnString> tag) =>
        $"{Aws.AccountId}.dkr.ecr.{Aws.Region}.{Aws.URLSuffix}/{repository}:{tag}";

    /// <summary>What both applications need to know: where Kafka is, and under which names to count.</summary>
    private CfnList<TaskDefinitionKeyValuePair> EnvironmentOf(string service) =>
    [
        new() { Name = "BOOTSTRAP_SERVERS", Value = Kafka.BootstrapServers },
        new() { Name = "TOPIC", Value = KafkaTopic.Name },
        new() { Name = "METRICS_PORT", Value = $"{MessageMetrics.MetricsPort}" },
        new() { Name = "METRICS_NAMESPACE", Value = MessageMetrics.SdkNamespace },
        new() { Name = "METRICS_CLUSTER_NAME", Value = Cluster.Ref },
        new() { Name = "METRICS_TASK_GROUP", Value = MessageMetrics.GroupOf(service) },
    ];
}
