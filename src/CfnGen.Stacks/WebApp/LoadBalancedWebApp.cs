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
public abstract class LoadBalancedWebApp : Stack
{
    protected const int AppPort = 3000;
    protected const string HealthCheckPath = "/5";

    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Comment = "One VPC serves many applications; this stack uses what the VPC's stack exports.",
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC and its two public subnets.",
    });

    public Parameter<CfnString> ParentSSHBastionStack => Parameter<CfnString>(new()
    {
        Comment = "With a bastion host, port 22 is open for that host alone.",
        Type = ParameterType.String,
        Description = "Optional name of the stack that exports the bastion host's security group.",
        Default = "",
    });

    public Parameter<CfnString> SSHCidr => Parameter<CfnString>(new()
    {
        Comment = "Without a bastion host, port 22 stays closed unless a range is given here.",
        Type = ParameterType.String,
        Description = "Optional address range that may open SSH connections while there is no bastion host.",
        Default = "",
        AllowedPattern = @"^$|^\d{1,3}(\.\d{1,3}){3}/\d{1,2}$",
        ConstraintDescription = "Give an IPv4 range such as 203.0.113.0/24, or nothing.",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnString> KeyName => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Optional name of the key pair for SSH connections as ec2-user.",
        Default = "",
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(new()
    {
        Type = ParameterType.Number,
        Description = "How many days log events are kept.",
        Default = 14,
        AllowedValues = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653],
    });

    public Condition HasKeyName => Condition(() => Fn.Not(Fn.Equals(KeyName, "")));

    public Condition HasSSHBastionSecurityGroup => Condition(() => Fn.Not(Fn.Equals(ParentSSHBastionStack, "")));

    public Condition HasNotSSHBastionSecurityGroup => Condition(() => Fn.Equals(ParentSSHBastionStack, ""));

    public Condition HasSSHCidr => Condition(() => Fn.And(HasNotSSHBastionSecurityGroup, Fn.Not(Fn.Equals(SSHCidr, ""))));

    public SecurityGroup LoadBalancerSecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Anyone may reach the load balancer, on port 80 only.",
        GroupDescription = "load-balancer-sg",
        VpcId = Vpc,
        SecurityGroupIngress = [new() { CidrIp = "0.0.0.0/0", FromPort = 80, ToPort = 80, IpProtocol = "tcp" }],
    });

    public LoadBalancer LoadBalancer => Resource(() => new LoadBalancer
    {
        Comment = "It stands in the public subnets, because its users come from the Internet.",
        Scheme = LoadBalancerScheme.InternetFacing,
        SecurityGroups = [LoadBalancerSecurityGroup.Ref],
        Subnets = PublicSubnets,
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
        Tags = [new() { Key = "Name", Value = "target-group" }],
        VpcId = Vpc,
    });

    public Listener Listener => Resource(() => new Listener
    {
        DefaultActions = [new() { TargetGroupArn = TargetGroup.Ref, Type = "forward" }],
        LoadBalancerArn = LoadBalancer.Ref,
        Port = 80,
        Protocol = "HTTP",
    });

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public Alarm LoadBalancer5XXAlarm => Resource(() => ErrorAlarm("Load balancer responds with 5XX status codes.", "HTTPCode_ELB_5XX_Count"));

    public Alarm LoadBalancerTargetGroup5XXAlarm => Resource(() => ErrorAlarm("Load balancer target responds with 5XX status codes.", "HTTPCode_Target_5XX_Count"));

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "The application's port is open for the load balancer alone.",
        GroupDescription = "ec2-sg",
        VpcId = Vpc,
        SecurityGroupIngress =
        [
            new() { SourceSecurityGroupId = LoadBalancerSecurityGroup.Ref, FromPort = AppPort, ToPort = AppPort, IpProtocol = "tcp" },
        ],
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

    public abstract Role Role { get; }

    public abstract AutoScalingGroup AutoScalingGroup { get; }

    public Alarm CPUTooHighAlarm => Resource(() => CpuAlarm("CPU load is too high.", AlarmComparisonOperator.GreaterThanThreshold, 85, Alerts.Topic.Ref) with
    {
        Comment = "Tells the administrator that the group can no longer cope.",
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

    /// <summary>The parent's VPC.</summary>
    protected CfnExpression Vpc => Fn.ImportValue($"{ParentVPCStack}-VPC");

    /// <summary>The parent's public subnets, one in each zone.</summary>
    protected CfnList<Ref<Subnet>> PublicSubnets =>
    [
        Fn.ImportValue($"{ParentVPCStack}-SubnetAPublic"),
        Fn.ImportValue($"{ParentVPCStack}-SubnetBPublic"),
    ];

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
        AlarmActions = [action],
    };

    private SecurityGroupIngress SSH => new()
    {
        GroupId = SecurityGroup.Ref,
        IpProtocol = "tcp",
        FromPort = 22,
        ToPort = 22,
    };

    /// <summary>An alert for a single error within a minute.</summary>
    private Alarm ErrorAlarm(string description, string metric) => new()
    {
        AlarmDescription = description,
        Namespace = "AWS/ApplicationELB",
        MetricName = metric,
        Dimensions = [new() { Name = "LoadBalancer", Value = LoadBalancer.GetAtt.LoadBalancerFullName }],
        Statistic = AlarmStatistic.Sum,
        Period = 60,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        AlarmActions = [Alerts.Topic.Ref],
    };
}
