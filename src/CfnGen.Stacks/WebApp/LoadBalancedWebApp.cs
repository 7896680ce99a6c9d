using CfnGen.Model;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ElasticLoadBalancingV2;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.WebApp;

/// <summary>What both web applications have: a load balancer before a group of instances, alerts by email, and one place for logs.</summary>
public abstract class LoadBalancedWebApp : WebAppParameters
{
    protected const int AppPort = 3000;
    protected const string HealthCheckPath = "/5";

    public SecurityGroup LoadBalancerSecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Anyone may reach the load balancer, on port 80 only.",
        GroupDescription = "load-balancer-sg",
        VpcId = Network.Vpc,
        SecurityGroupIngress = [new() { CidrIp = "0.0.0.0/0", FromPort = 80, ToPort = 80, IpProtocol = "tcp" }],
        Tags = [new() { Key = "Name", Value = "load-balancer-sg" }],
    });

    public SecurityGroupIngress LoadBalancerInHttps => Resource(() => new SecurityGroupIngress
    {
        Comment = "With a certificate, on port 443 too.",
        Condition = HasCertificate,
        GroupId = LoadBalancerSecurityGroup.Ref,
        IpProtocol = "tcp",
        FromPort = 443,
        ToPort = 443,
        CidrIp = "0.0.0.0/0",
    });

    public LoadBalancer LoadBalancer => Resource(() => new LoadBalancer
    {
        Comment = "It stands in the public subnets, because its users come from the Internet.",
        Scheme = LoadBalancerScheme.InternetFacing,
        SecurityGroups = [LoadBalancerSecurityGroup.Ref],
        Subnets = Network.PublicSubnets,
        LoadBalancerAttributes =
        [
            new() { Comment = "requests whose headers break the rules of HTTP never reach the application", Key = "routing.http.drop_invalid_header_fields.enabled", Value = "true" },
        ],
        Tags = [new() { Key = "Name", Value = "load-balancer" }],
    });

    public TargetGroup TargetGroup => Resource(() => new TargetGroup
    {
        Comment = "The instances that get requests: those whose health check answers 200.",
        HealthCheckIntervalSeconds = 15,
        HealthCheckPath = HealthCheckPath,
        HealthCheckPort = $"{AppPort}",
        HealthCheckProtocol = "HTTP",
        HealthCheckTimeoutSeconds = 10,
        HealthyThresholdCount = 2,
        UnhealthyThresholdCount = 8,
        Matcher = new() { HttpCode = "200" },
        Port = AppPort,
        Protocol = "HTTP",
        TargetGroupAttributes =
        [
            new() { Comment = "an instance that is to end gets a minute to answer what it has begun", Key = "deregistration_delay.timeout_seconds", Value = "60" },
        ],
        Tags = [new() { Key = "Name", Value = "target-group" }],
        VpcId = Network.Vpc,
    });

    public WebListeners Listeners => Part(
        place => new WebListeners(place) { LoadBalancer = LoadBalancer.Ref, TargetGroup = TargetGroup.Ref, HasCertificate = HasCertificate, CertificateArn = CertificateArn },
        prefix: "");

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public Alarm LoadBalancer5XXAlarm => Resource(() => ErrorAlarm.OfLoadBalancer(LoadBalancer, "Load balancer responds with 5XX status codes.", Alerts.Topic.Ref));

    public Alarm LoadBalancerTargetGroup5XXAlarm => Resource(() => ErrorAlarm.OfTargets(LoadBalancer, "Load balancer target responds with 5XX status codes.", Alerts.Topic.Ref));

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "The application's port is open for the load balancer alone.",
        GroupDescription = "ec2-sg",
        VpcId = Network.Vpc,
        SecurityGroupIngress =
        [
            new() { SourceSecurityGroupId = LoadBalancerSecurityGroup.Ref, FromPort = AppPort, ToPort = AppPort, IpProtocol = "tcp" },
        ],
        Tags = [new() { Key = "Name", Value = "ec2-sg" }],
    });

    public SecurityGroupIngress SecurityGroupInSSHBastion => Resource(() => SSH with
    {
        Comment = "With a bastion host, SSH connections come from there.",
        Condition = HasSSHBastionSecurityGroup,
        SourceSecurityGroupId = Fn.ImportValue($"{ParentSSHBastionStack}-SecurityGroup"),
    });

    public SecurityGroupIngress SecurityGroupInSSHWorld => Resource(() => SSH with
    {
        Comment = "Without one, from the range that was given, if any.",
        Condition = HasSSHCidr,
        CidrIp = SSHCidr,
    });

    public LogGroup Logs => Resource(() => new LogGroup
    {
        Comment = "Instances come and go with the load, so their logs must live elsewhere.",
        RetentionInDays = LogsRetentionInDays,
    });

    public InstanceProfile InstanceProfile => Resource(() => new InstanceProfile
    {
        Path = "/",
        Roles = [Role.Ref],
    });

    public Role Role => Resource(() => new Role
    {
        Comment = "The instances may send logs to their own group and ask whether the load balancer finds them healthy.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("ec2.amazonaws.com"),
        Path = "/",
        Policies =
        [
            new()
            {
                PolicyName = "logs",
                PolicyDocument = new PolicyDocument { Statement = [LogDelivery] },
            },
            new()
            {
                PolicyName = "target-health",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        PolicyStatement.Allow("elasticloadbalancing:DescribeTargetHealth", on: "*") with { Comment = "the action knows no single target group" },
                    ],
                },
            },
        ],
    });

    public abstract AutoScalingGroup AutoScalingGroup { get; }

    public Alarm CPUTooHighAlarm => Resource(() => CpuAlarm("CPU load is too high.", AlarmComparisonOperator.GreaterThanThreshold, 85, Alerts.Topic.Ref) with
    {
        Comment = "Tells the administrator that the group can no longer cope.",
    });

    public MetricFilter AppErrorsLogsFilter => Resource(() => new MetricFilter
    {
        Comment = "Counts the log events with the word Error, and says zero when there are none.",
        FilterPattern = "Error",
        LogGroupName = Logs.Ref,
        MetricTransformations =
        [
            new() { MetricName = "AppErrors", MetricNamespace = Aws.StackName, MetricValue = "1", DefaultValue = 0, Unit = "Count" },
        ],
    });

    public Alarm AppErrorsAlarm => Resource(() => new Alarm
    {
        Comment = "Tells the administrator about the first of them.",
        AlarmDescription = "application errors in logs",
        Namespace = Aws.StackName,
        MetricName = "AppErrors",
        Statistic = AlarmStatistic.Sum,
        Unit = "Count",
        Period = 60,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("a minute without any log event is a minute without errors"),
        AlarmActions = [Alerts.Topic.Ref],
    });

    public Output DNSName => Output(() => new()
    {
        Description = "The DNS name of the load balancer.",
        Value = LoadBalancer.GetAtt.DNSName,
        Export = $"{Aws.StackName}-DNSName",
    });

    public Output URL => Output(() => new()
    {
        Comment = "Acceptance tests run against this address.",
        Description = "The URL of the load balancer.",
        Value = $"http://{LoadBalancer.GetAtt.DNSName}",
        Export = $"{Aws.StackName}-URL",
    });

    /// <summary>What the instances' log agent may do.</summary>
    protected virtual PolicyStatement LogDelivery => InstanceLogs.Delivery(Logs);

    /// <summary>An alarm on the group's average CPU over five minutes, which is how often basic monitoring measures it.</summary>
    protected Alarm CpuAlarm(string description, AlarmComparisonOperator comparison, int percent, CfnString action, int periods = 1) => new()
    {
        AlarmDescription = description,
        Namespace = "AWS/EC2",
        MetricName = "CPUUtilization",
        Dimensions = [new() { Name = "AutoScalingGroupName", Value = AutoScalingGroup.Ref }],
        Statistic = AlarmStatistic.Average,
        Period = 300,
        EvaluationPeriods = periods,
        ComparisonOperator = comparison,
        Threshold = percent,
        TreatMissingData = AlarmTreatMissingData.Missing.Comment("without measurements the load is unknown, neither high nor low"),
        AlarmActions = [action],
    };

    private SecurityGroupIngress SSH => new()
    {
        GroupId = SecurityGroup.Ref,
        IpProtocol = "tcp",
        FromPort = 22,
        ToPort = 22,
    };
}
