using CfnGen.Model;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ElasticLoadBalancing;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.ClassicWeb;

/// <summary>A web application with sessions behind a classic load balancer, scaled by its latency.</summary>
/// <remarks>It needs a launch configuration, which AWS accounts opened since 2024-10-01 cannot create.</remarks>
public sealed class ClassicWebStack : ClassicWebParameters
{
    private const string Sessions = "sessions";
    private const string Tls = "tls";

    public override string Description => "Web application behind a classic load balancer, for AWS accounts that may still create launch configurations";

    public SecurityGroup LoadBalancerSecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Anyone may reach the load balancer, on the ports of HTTP and HTTPS.",
        GroupDescription = "load balancer",
        VpcId = Network.Vpc,
        SecurityGroupIngress = [From("0.0.0.0/0", 80), From("0.0.0.0/0", 443)],
        Tags = [new() { Key = "Name", Value = $"{Aws.StackName}-load-balancer" }],
    });

    public LoadBalancer LoadBalancer => Resource(() => new LoadBalancer
    {
        Comment = "What came in as HTTP goes on as HTTP, and HTTPS as HTTPS: the application sees on which port it was asked.",
        Scheme = LoadBalancerScheme.InternetFacing,
        Subnets = Network.PublicSubnets,
        SecurityGroups = [LoadBalancerSecurityGroup.Ref],
        CrossZone = true,
        Listeners =
        [
            new() { LoadBalancerPort = 80, Protocol = "HTTP", InstancePort = 80, InstanceProtocol = "HTTP", PolicyNames = [Sessions] },
            new()
            {
                LoadBalancerPort = 443,
                Protocol = "HTTPS",
                InstancePort = 443,
                InstanceProtocol = "HTTPS",
                SSLCertificateId = CertificateArn,
                PolicyNames = [Sessions, Tls],
            },
        ],
        AppCookieStickinessPolicy =
        [
            new() { Comment = "requests of one session go to one instance, as long as the application's cookie lives", PolicyName = Sessions, CookieName = "JSESSIONID" },
        ],
        Policies =
        [
            new()
            {
                Comment = "TLS 1.2 and nothing older, the strictest that classic load balancers know",
                PolicyName = Tls,
                PolicyType = "SSLNegotiationPolicyType",
                Attributes = [new() { Name = "Reference-Security-Policy", Value = "ELBSecurityPolicy-TLS-1-2-2017-01" }],
            },
        ],
        HealthCheck = new()
        {
            Target = $"HTTP:80{HealthCheckPath}",
            Interval = 30,
            Timeout = 5,
            HealthyThreshold = 10,
            UnhealthyThreshold = 2,
        },
        ConnectionSettings = new() { IdleTimeout = 60 },
        ConnectionDrainingPolicy = new() { Comment = "an instance that leaves may first answer the requests that it has", Enabled = true, Timeout = 60 },
        AccessLoggingPolicy = Fn.If(HasAccessLogs, new LoadBalancerAccessLoggingPolicy { Enabled = true, S3BucketName = AccessLogsBucket.Ref, EmitInterval = 60 }, Aws.NoValue),
        Tags = [new() { Key = "Name", Value = Aws.StackName }],
    });

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "The instances answer the load balancer alone.",
        GroupDescription = "instances",
        VpcId = Network.Vpc,
        SecurityGroupIngress = [FromLoadBalancer(80), FromLoadBalancer(443)],
        Tags = [new() { Key = "Name", Value = $"{Aws.StackName}-instances" }],
    });

    public SecurityGroupIngress SecurityGroupInSSHBastion => Resource(() => new SecurityGroupIngress
    {
        Comment = "With a bastion host, SSH connections come from there.",
        Condition = HasSSHBastionSecurityGroup,
        GroupId = SecurityGroup.Ref,
        IpProtocol = "tcp",
        FromPort = 22,
        ToPort = 22,
        SourceSecurityGroupId = Fn.ImportValue($"{ParentSSHBastionStack}-SecurityGroup"),
    });

    public LogGroup Logs => Resource(() => new LogGroup
    {
        Comment = "Instances come and go with the load, so their logs must live elsewhere.",
        RetentionInDays = LogsRetentionInDays,
    });

    public Role Role => Resource(() => new Role
    {
        Comment = "The instances may send logs to their own group and ask whether the load balancer has them in service.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("ec2.amazonaws.com"),
        Policies =
        [
            new() { PolicyName = "logs", PolicyDocument = new PolicyDocument { Statement = [InstanceLogs.Delivery(Logs)] } },
            new()
            {
                PolicyName = "instance-health",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        PolicyStatement.Allow("elasticloadbalancing:DescribeInstanceHealth", on: "*") with { Comment = "the action knows no single load balancer" },
                    ],
                },
            },
        ],
    });

    public InstanceProfile InstanceProfile => Resource(() => new InstanceProfile { Roles = [Role.Ref] });

    public LaunchConfiguration LaunchConfiguration => Resource(() => new LaunchConfiguration
    {
        Comment = "What an instance is. AWS accounts opened since October 2024 cannot create this resource.",
        Metadata = new() { Init = ClassicWebInstance.Configuration(Logs) },
        ImageId = ImageId,
        InstanceType = InstanceType,
        InstanceMonitoring = false.Comment("basic monitoring, free and every five minutes"),
        IamInstanceProfile = InstanceProfile.Ref,
        KeyName = Fn.If(HasKeyName, KeyName.Ref, Aws.NoValue),
        SecurityGroups = [SecurityGroup.Ref],
        MetadataOptions = new() { HttpTokens = "required", HttpPutResponseHopLimit = 1 },
        BlockDeviceMappings = [new() { DeviceName = "/dev/xvda", Ebs = new() { Encrypted = true, VolumeSize = 8, VolumeType = "gp3", DeleteOnTermination = true } }],
        UserData = Fn.Base64(Boot),
    }.Allow("CG3015", "It is meant for accounts that run from launch configurations already; later ones cannot create any."));

    public AutoScalingGroup AutoScalingGroup => Resource(() => new AutoScalingGroup
    {
        Comment = "One to three instances in two zones. An update replaces one at a time, waits until the new one is in service, and never leaves none.",
        CreationPolicy = CreationPolicy.Signals(count: 1, timeout: TimeSpan.FromMinutes(20)),
        UpdatePolicy = RollingUpdate.WithSignals(minInService: 1, maxBatch: 1, pause: TimeSpan.FromMinutes(20)),
        LaunchConfigurationName = LaunchConfiguration.Ref,
        LoadBalancerNames = [LoadBalancer.Ref],
        VPCZoneIdentifier = Network.PrivateSubnets,
        MinSize = 1.Comment("DesiredCapacity is left out, so that an update keeps what scaling has reached"),
        MaxSize = 3,
        Cooldown = 120,
        HealthCheckType = "ELB".Comment("an instance is as healthy as its application, as the load balancer sees it"),
        HealthCheckGracePeriod = 1200.Comment("ten good health checks alone take five minutes, and before the boot script has signalled nobody may end the instance"),
        TerminationPolicies = ["OldestLaunchConfiguration", "Default"],
        Tags = [new() { Key = "Name", Value = "autoScaledInstance", PropagateAtLaunch = true }],
    });

    public ScalingPolicy ScaleUp => Resource(() => ByOne with { ScalingAdjustment = 1 });

    public ScalingPolicy ScaleDown => Resource(() => ByOne with { ScalingAdjustment = -1 });

    public Alarm AlarmUp => Resource(() => LatencyAlarm with
    {
        Comment = "Users wait: one instance more, as soon as two minutes in a row were slow, and an email that says so.",
        AlarmDescription = "Answers take more than two seconds.",
        EvaluationPeriods = 2,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("without requests nobody waits"),
        AlarmActions = [ScaleUp.Ref, Alerts.Topic.Ref],
    });

    public Alarm AlarmDown => Resource(() => LatencyAlarm with
    {
        Comment = "Nobody waits: one instance fewer after twenty good minutes, and again after each cooldown, down to one.",
        AlarmDescription = "Answers have taken less than two seconds for twenty minutes.",
        EvaluationPeriods = 20,
        ComparisonOperator = AlarmComparisonOperator.LessThanThreshold,
        TreatMissingData = AlarmTreatMissingData.Breaching.Comment("an idle load balancer has no latency at all, and needs no third instance"),
        AlarmActions = [ScaleDown.Ref],
    });

    public Alarm LatencyAndCpuAlarm => Resource(() => new Alarm
    {
        Comment = "Users wait and the instances are busy, so more of them do help. It tells the administrator; scaling is done by AlarmUp, which is faster.",
        AlarmDescription = "Answers have taken more than two seconds for ten minutes, with a CPU busier than 80 %.",
        Metrics =
        [
            new() { Id = "slow_and_busy", Expression = "IF(latency > 2 AND cpu > 80, 1, 0)", ReturnData = true },
            new()
            {
                Id = "latency",
                MetricStat = new() { Metric = new() { Namespace = "AWS/ELB", MetricName = "Latency", Dimensions = OfLoadBalancer }, Period = 300, Stat = "Average", Unit = "Seconds" },
                ReturnData = false,
            },
            new()
            {
                Comment = "basic monitoring measures every five minutes, so both are looked at in that rhythm",
                Id = "cpu",
                MetricStat = new() { Metric = new() { Namespace = "AWS/EC2", MetricName = "CPUUtilization", Dimensions = OfGroup }, Period = 300, Stat = "Average", Unit = "Percent" },
                ReturnData = false,
            },
        ],
        EvaluationPeriods = 2,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("without requests nobody waits"),
        AlarmActions = [Alerts.Topic.Ref],
    });

    public Alarm UnhealthyAlarm => Resource(() => new Alarm
    {
        Comment = "A new instance is unhealthy for some minutes, and that is no news.",
        AlarmDescription = "An instance has been unhealthy for a quarter of an hour.",
        Namespace = "AWS/ELB",
        MetricName = "UnHealthyHostCount",
        Dimensions = OfLoadBalancer,
        Statistic = AlarmStatistic.Maximum,
        Unit = "Count",
        Period = 60,
        EvaluationPeriods = 15,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("without any instance there is no count; then requests fail, which the next alarm tells"),
        AlarmActions = [Alerts.Topic.Ref],
    });

    public Alarm LoadBalancer5XXAlarm => Resource(() => ErrorAlarm("Load balancer responds with 5XX status codes.", "HTTPCode_ELB_5XX"));

    public Alarm Backend5XXAlarm => Resource(() => ErrorAlarm("Instances respond with 5XX status codes.", "HTTPCode_Backend_5XX"));

    public Output DNSName => Output(() => new()
    {
        Description = "The DNS name of the load balancer: let your domain's name point at it.",
        Value = LoadBalancer.GetAtt.DNSName,
        Export = $"{Aws.StackName}-DNSName",
    });

    public Output URL => Output(() => new()
    {
        Description = "The URL of the load balancer.",
        Value = $"http://{LoadBalancer.GetAtt.DNSName}",
        Export = $"{Aws.StackName}-URL",
    });

    private ScalingPolicy ByOne => new()
    {
        AutoScalingGroupName = AutoScalingGroup.Ref,
        PolicyType = "SimpleScaling",
        AdjustmentType = "ChangeInCapacity",
        Cooldown = 300,
    };

    private CfnList<AlarmDimension> OfLoadBalancer => [new() { Name = "LoadBalancerName", Value = LoadBalancer.Ref }];

    private CfnList<AlarmDimension> OfGroup => [new() { Name = "AutoScalingGroupName", Value = AutoScalingGroup.Ref }];

    private Alarm LatencyAlarm => new()
    {
        Namespace = "AWS/ELB",
        MetricName = "Latency",
        Dimensions = OfLoadBalancer,
        Statistic = AlarmStatistic.Average,
        Unit = "Seconds",
        Period = 60,
        Threshold = 2,
    };

    /// <summary>An alert for a single error within a minute.</summary>
    private Alarm ErrorAlarm(string description, string metric) => new()
    {
        AlarmDescription = description,
        Namespace = "AWS/ELB",
        MetricName = metric,
        Dimensions = OfLoadBalancer,
        Statistic = AlarmStatistic.Sum,
        Unit = "Count",
        Period = 60,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("errors that nobody had are not counted at all"),
        AlarmActions = [Alerts.Topic.Ref],
    };

    /// <summary>Configures the instance, then waits until it answers on both ports and the load balancer has it in service.</summary>
    private CfnString Boot => BootScript.Of(
        CfnSignal.Send(IdOf(() => AutoScalingGroup), exitCode: BootScript.Worst),
        BootScript.Configured(ClassicWebInstance.Configuration(Logs), IdOf(() => LaunchConfiguration)),
        BootScript.UntilAnswers($"http://localhost{HealthCheckPath}", TimeSpan.FromMinutes(3)),
        BootScript.UntilAnswers($"https://localhost{HealthCheckPath}", TimeSpan.FromMinutes(1), ClassicWebInstance.Certificate),
        BootScript.UntilInServiceOf(LoadBalancer.Ref, TimeSpan.FromMinutes(10)));

    private static SecurityGroupIngressType From(CfnString range, int port) => new() { CidrIp = range, FromPort = port, ToPort = port, IpProtocol = "tcp" };

    private SecurityGroupIngressType FromLoadBalancer(int port) =>
        new() { SourceSecurityGroupId = LoadBalancerSecurityGroup.Ref, FromPort = port, ToPort = port, IpProtocol = "tcp" };
}
