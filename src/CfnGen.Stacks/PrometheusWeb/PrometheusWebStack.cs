using CfnGen.Model;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.EC2;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Networks;
using static CfnGen.Stacks.PrometheusWeb.PrometheusWebMetrics;
using Configuration = CfnGen.Resources.SSM.Parameter;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>Web servers that scale by what their own Prometheus exporters tell: connections that wait in nginx, TCP sockets in use.</summary>
public sealed class PrometheusWebStack : PrometheusWebParameters
{
    internal const int Smallest = 2;
    internal const int Largest = 8;

    public override string Description => "Web servers on EC2 that scale by metrics of Prometheus exporters";

    public ZonedNetwork Network => Part(place => new ZonedNetwork(place, ClassB), prefix: "");

    public FlowLogs FlowLogs => Part(place => new FlowLogs(place, Network.VPC.Ref, LogsRetentionInDays));

    public PrometheusWebEntrance Entrance => Part(place => new PrometheusWebEntrance(place, this), prefix: "");

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Only the load balancer reaches the instances. The agent scrapes its own instance, for which no port need be open.",
        GroupDescription = "web servers",
        VpcId = Network.VPC.Ref,
        SecurityGroupIngress = [new() { SourceSecurityGroupId = Entrance.LoadBalancerSecurityGroup.Ref, FromPort = PrometheusWebEntrance.Port, ToPort = PrometheusWebEntrance.Port, IpProtocol = "tcp" }],
        Tags = [Named("web")],
    });

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public LogGroup MetricEvents => Resource(() => new LogGroup
    {
        Comment = "The events from which CloudWatch takes the scraped metrics. Once it has them, nobody needs the events.",
        DeletionPolicy = DeletionPolicy.Delete,
        UpdateReplacePolicy = DeletionPolicy.Delete,
        LogGroupName = $"{Aws.StackName}Prometheus",
        RetentionInDays = 1,
        Tags = [Named("metric-events")],
    });

    public LogGroup Logs => Resource(() => new LogGroup
    {
        Comment = "What instances told while they booted, and nginx's errors: an instance that failed is gone when somebody asks why.",
        DeletionPolicy = DeletionPolicy.Delete,
        UpdateReplacePolicy = DeletionPolicy.Delete,
        RetentionInDays = LogsRetentionInDays,
        Tags = [Named("logs")],
    });

    public Configuration NginxConfiguration => Resource(() => Text(
        "nginx-stub-status",
        "Where nginx tells its numbers.",
        PrometheusWebConfiguration.StubStatus));

    public Configuration AgentConfiguration => Resource(() => Text(
        "cloudwatch-agent",
        "What the CloudWatch agent publishes.",
        PrometheusWebConfiguration.Agent(MetricEvents.Ref, Logs.Ref)));

    public Configuration ScrapeConfiguration => Resource(() => Text(
        "prometheus-scrape",
        "What the CloudWatch agent scrapes.",
        PrometheusWebConfiguration.Scrape));

    public Role Role => Resource(() => new Role
    {
        Comment = "The instances may read their configuration, send their metrics and logs, and ask whether the load balancer finds them healthy.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("ec2.amazonaws.com"),
        Policies =
        [
            new()
            {
                PolicyName = "web-server",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        PolicyStatement.Allow("ssm:GetParameter", on: [ArnOf(NginxConfiguration), ArnOf(AgentConfiguration), ArnOf(ScrapeConfiguration)]),
                        PolicyStatement.Allow(["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], on: [MetricEvents.GetAtt.Arn, Logs.GetAtt.Arn]),
                        PolicyStatement.Allow("cloudwatch:PutMetricData", on: "*") with
                        {
                            Comment = "the action knows no resource, only the namespace; the scraped metrics travel as log events and need none",
                            Condition = new() { ["StringEquals"] = new() { ["cloudwatch:namespace"] = MemoryNamespace } },
                        },
                        PolicyStatement.Allow("ec2:DescribeTags", on: "*") with
                        {
                            Comment = "the action knows no resource; the agent reads the name of its group from the instance's tags",
                        },
                        PolicyStatement.Allow("elasticloadbalancing:DescribeTargetHealth", on: "*") with { Comment = "the action knows no single target group" },
                    ],
                },
            },
        ],
    });

    public InstanceProfile InstanceProfile => Resource(() => new InstanceProfile { Roles = [Role.Ref] });

    public LaunchTemplate LaunchTemplate => Resource(() => new LaunchTemplate
    {
        Comment = "What an instance is. A changed template is a new version, and a new version rolls through the group.",
        LaunchTemplateData = new()
        {
            ImageId = ImageId,
            InstanceType = InstanceType,
            IamInstanceProfile = new() { Arn = InstanceProfile.GetAtt.Arn },
            SecurityGroupIds = [SecurityGroup.Ref],
            MetadataOptions = new() { HttpTokens = "required", HttpPutResponseHopLimit = 1 },
            BlockDeviceMappings = [new() { DeviceName = "/dev/xvda", Ebs = new() { Encrypted = true, VolumeSize = 8, VolumeType = "gp3", DeleteOnTermination = true } }],
            TagSpecifications = [new() { ResourceType = "volume", Tags = [Named("web")] }],
            UserData = Fn.Base64(new PrometheusWebBoot(this).Script(CfnSignal.Send(IdOf(() => Group), exitCode: BootScript.Worst))),
        },
    });

    public AutoScalingGroup Group => Resource(() => new AutoScalingGroup
    {
        Comment = "Two to eight instances. An update replaces one at a time, waits until the new one is healthy, and keeps at least two in service.",
        DependsOn = [Entrance.Listeners.Listener, .. Network.PrivateExits],
        CreationPolicy = CreationPolicy.Signals(count: Smallest, timeout: TimeSpan.FromMinutes(15)),
        UpdatePolicy = RollingUpdate.WithSignals(minInService: Smallest, maxBatch: 1, pause: TimeSpan.FromMinutes(15)),
        AutoScalingGroupName = GroupName.Comment("fixed, because the metrics bear it as a dimension; so no update may replace the group"),
        LaunchTemplate = new() { LaunchTemplateId = LaunchTemplate.Ref, Version = LaunchTemplate.GetAtt.LatestVersionNumber },
        MinSize = Smallest.Comment("DesiredCapacity is left out, so that an update keeps what scaling has reached"),
        MaxSize = Largest,
        HealthCheckGracePeriod = 900.Comment("packages are installed, then the boot script waits for up to nine minutes: before it has signalled nobody may end the instance"),
        HealthCheckType = "ELB",
        VPCZoneIdentifier = Network.PrivateSubnets,
        TargetGroupARNs = [Entrance.TargetGroup.Ref],
        MetricsCollection = [new() { Granularity = "1Minute", Metrics = [PrometheusWebAlarms.InServiceInstances] }],
        Tags = [new() { Key = "Name", Value = $"{Aws.StackName}-web", PropagateAtLaunch = true }],
    });

    public ScalingPolicy ConnectionsWaitingPolicy => Resource(() => Tracking(ConnectionsWaiting, average: 2) with
    {
        Comment = "As many instances as leave two connections waiting on each ...",
    });

    public ScalingPolicy TcpSocketsInUsePolicy => Resource(() => Tracking(TcpSocketsInUse, average: 50) with
    {
        Comment = "... and fifty TCP sockets in use. The policy that wants more instances wins.",
    });

    public PrometheusWebAlarms Alarms => Part(place => new PrometheusWebAlarms(place, this), prefix: "");

    public Output URL => Output(() => new()
    {
        Description = "The URL of the load balancer.",
        Value = $"http://{Entrance.LoadBalancer.GetAtt.DNSName}",
        Export = $"{Aws.StackName}-URL",
    });

    private static Configuration Text(string name, string description, CfnString text) => new()
    {
        // No parameter's name may begin with aws or ssm, as a stack's may.
        Name = $"/stacks/{Aws.StackName}/{name}",
        Description = description,
        Type = "String",
        DataType = "text",
        Value = text,
    };

    private static CfnString ArnOf(Configuration parameter) => $"arn:{Aws.Partition}:ssm:{Aws.Region}:{Aws.AccountId}:parameter{parameter.Ref}";

    private ScalingPolicy Tracking(ScrapedMetric metric, int average) => new()
    {
        AutoScalingGroupName = Group.Ref,
        PolicyType = "TargetTrackingScaling",
        EstimatedInstanceWarmup = 10,
        TargetTrackingConfiguration = new()
        {
            TargetValue = average,
            DisableScaleIn = false,
            CustomizedMetricSpecification = new()
            {
                MetricName = metric.Name,
                Namespace = PrometheusNamespace,
                Statistic = "Average",
                Unit = metric.Unit,
                Dimensions = [new() { Name = GroupDimension, Value = GroupName }],
            },
        },
    };

    internal static Resources.Tag Named(string name) => new() { Key = "Name", Value = $"{Aws.StackName}-{name}" };
}
