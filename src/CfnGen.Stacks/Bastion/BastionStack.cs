using CfnGen.Model;
using CfnGen.Resources;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.EC2;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.Bastion;

/// <summary>The way into the network for administrators: one small instance, reached by Session Manager, without an open port.</summary>
public sealed class BastionStack : Stack
{
    private const string InService = "GroupInServiceInstances";

    public override string Description => "Bastion host, reached by Session Manager";

    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC and its two public subnets.",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnString> SSHCidr => Parameter<CfnString>(new()
    {
        Comment = "Session Manager needs no open port, so port 22 stays closed unless a range is given here.",
        Type = ParameterType.String,
        Description = "Optional address range that may open SSH connections.",
        Default = "",
        AllowedPattern = @"^$|^\d{1,3}(\.\d{1,3}){3}/([89]|[12]\d|3[0-2])$",
        ConstraintDescription = "Give an IPv4 range such as 203.0.113.0/24, no wider than /8, or nothing.",
    });

    public Parameter<CfnString> KeyName => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Optional name of the key pair for SSH connections as ec2-user.",
        Default = "",
    });

    public Parameter<CfnString> InstanceType => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "The instance type, of the x86_64 architecture.",
        Default = "t3.micro",
    });

    public Parameter<CfnString> ImageId => Parameter<CfnString>(AmazonLinux.NewestImage);

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 90));

    public Condition HasSSHCidr => Condition(() => Fn.Not(Fn.Equals(SSHCidr, "")));

    public Condition HasKeyName => Condition(() => Fn.Not(Fn.Equals(KeyName, "")));

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = "Nobody gets in: the instance itself opens the connection to Session Manager. Out it may go anywhere, because tunnels lead to any port of the network.",
        GroupDescription = "bastion",
        VpcId = Network.Vpc,
        Tags = [NameTag],
    });

    public SecurityGroupIngress SecurityGroupInSSH => Resource(() => new SecurityGroupIngress
    {
        Comment = "Unless there is a range from which SSH is wanted.",
        Condition = HasSSHCidr,
        GroupId = SecurityGroup.Ref,
        IpProtocol = "tcp",
        FromPort = 22,
        ToPort = 22,
        CidrIp = SSHCidr,
    });

    public LogGroup Logs => Resource(() => new LogGroup
    {
        Comment = "Who came in, and when: the instance's logs outlive it.",
        RetentionInDays = LogsRetentionInDays,
    });

    public Role Role => Resource(() => new Role
    {
        Comment = "Whoever has a session has these rights. AWS's policy AmazonSSMManagedInstanceCore would let them read every parameter of the account.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("ec2.amazonaws.com"),
        Policies =
        [
            new() { PolicyName = "sessions", PolicyDocument = new PolicyDocument { Statement = [Registration, Channels, Reachability] } },
            new() { PolicyName = "logs", PolicyDocument = new PolicyDocument { Statement = [InstanceLogs.Delivery(Logs)] } },
        ],
    });

    public InstanceProfile InstanceProfile => Resource(() => new InstanceProfile { Roles = [Role.Ref] });

    public LaunchTemplate LaunchTemplate => Resource(() => new LaunchTemplate
    {
        Metadata = new() { Init = Configuration },
        LaunchTemplateData = new()
        {
            ImageId = ImageId,
            InstanceType = InstanceType,
            IamInstanceProfile = new() { Arn = InstanceProfile.GetAtt.Arn },
            KeyName = Fn.If(HasKeyName, KeyName.Ref, Aws.NoValue),
            NetworkInterfaces =
            [
                new()
                {
                    Comment = "with an address of its own the instance reaches Session Manager in a network without NAT gateways too",
                    DeviceIndex = 0,
                    AssociatePublicIpAddress = true,
                    Groups = [SecurityGroup.Ref],
                },
            ],
            MetadataOptions = new() { HttpTokens = "required", HttpPutResponseHopLimit = 1 },
            BlockDeviceMappings = [new() { DeviceName = "/dev/xvda", Ebs = new() { Encrypted = true, VolumeSize = 8, VolumeType = "gp3", DeleteOnTermination = true } }],
            TagSpecifications = [new() { ResourceType = "volume", Tags = [NameTag] }],
            UserData = Fn.Base64(Boot),
        },
    });

    public AutoScalingGroup AutoScalingGroup => Resource(() => new AutoScalingGroup
    {
        Comment = "One instance, replaced when it fails, in the other zone when its own has failed.",
        CreationPolicy = CreationPolicy.Signals(count: 1, timeout: TimeSpan.FromMinutes(15)),
        UpdatePolicy = RollingUpdate.WithSignals(minInService: 1, maxBatch: 1, pause: TimeSpan.FromMinutes(15)),
        LaunchTemplate = new()
        {
            LaunchTemplateId = LaunchTemplate.Ref,
            Version = LaunchTemplate.GetAtt.LatestVersionNumber,
        },
        MinSize = 1,
        MaxSize = 2.Comment("the second one only while an update replaces the first"),
        VPCZoneIdentifier = Network.PublicSubnets,
        MetricsCollection = [new() { Granularity = "1Minute", Metrics = [InService] }],
        Tags = [new() { Key = "Name", Value = Aws.StackName, PropagateAtLaunch = true }],
    });

    public Alarm NotInServiceAlarm => Resource(() => new Alarm
    {
        Comment = "A failed instance is replaced within minutes; when it is not, somebody has to look.",
        AlarmDescription = "There has been no bastion host for a quarter of an hour.",
        Namespace = "AWS/AutoScaling",
        MetricName = InService,
        Dimensions = [new() { Name = "AutoScalingGroupName", Value = AutoScalingGroup.Ref }],
        Statistic = AlarmStatistic.Minimum,
        Period = 60,
        EvaluationPeriods = 15,
        ComparisonOperator = AlarmComparisonOperator.LessThanThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.Breaching.Comment("a group that measures nothing is no bastion host either"),
        AlarmActions = [Alerts.Topic.Ref],
    });

    public Output SecurityGroupId => Output(() => new()
    {
        Comment = "Stacks that let the bastion host in import this.",
        Description = "The bastion host's security group.",
        Value = SecurityGroup.Ref,
        Export = $"{Aws.StackName}-SecurityGroup",
    });

    public Output GroupName => Output(() => new()
    {
        Description = "The group whose one instance is the bastion host.",
        Value = AutoScalingGroup.Ref,
    });

    private ImportedNetwork Network => new(ParentVPCStack);

    private static Tag NameTag => new() { Key = "Name", Value = Aws.StackName };

    /// <summary>What the instance says of itself to Systems Manager. Its own id is known only when it runs.</summary>
    private static PolicyStatement Registration =>
        PolicyStatement.Allow("ssm:UpdateInstanceInformation", on: $"arn:{Aws.Partition}:ec2:{Aws.Region}:{Aws.AccountId}:instance/*");

    /// <summary>The connection that the instance holds open, and through which sessions come.</summary>
    private static PolicyStatement Channels => PolicyStatement.Allow(
        ["ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"],
        on: "*") with
    { Comment = "a channel is the instance's own, IAM knows no other" };

    /// <summary>The question of the boot script.</summary>
    private static PolicyStatement Reachability =>
        PolicyStatement.Allow("ssm:DescribeInstanceInformation", on: "*") with { Comment = "the boot script asks whether sessions can begin; the action knows no single instance" };

    private CloudFormationInit Configuration => new()
    {
        ["config"] = new()
        {
            Packages = new() { Yum = InstanceLogs.Packages },
            Files = new()
            {
                [InstanceLogs.Path] = InstanceLogs.Configuration(
                    Logs,
                    "/var/log/secure",
                    "/var/log/messages",
                    "/var/log/amazon/ssm/amazon-ssm-agent.log",
                    "/var/log/cloud-init-output.log",
                    "/var/log/cfn-init.log"),
            },
            Commands = new() { ["start-agent"] = InstanceLogs.Start },
            Services = new()
            {
                Systemd = new()
                {
                    ["rsyslog"] = new() { Enabled = true, EnsureRunning = true },
                    ["amazon-ssm-agent"] = new() { Enabled = true, EnsureRunning = true },
                },
            },
        },
    };

    /// <summary>Configures the instance, then waits until Session Manager reaches it.</summary>
    private CfnString Boot => BootScript.Of(
        CfnSignal.Send(IdOf(() => AutoScalingGroup), exitCode: BootScript.Worst),
        BootScript.Configured(Configuration, IdOf(() => LaunchTemplate)),
        BootScript.UntilSessionManagerReachesIt(TimeSpan.FromMinutes(5)));
}
