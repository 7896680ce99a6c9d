using CfnGen.Model;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.EC2;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.WebApp;

/// <summary>The web application for every AWS account: a launch template on Amazon Linux 2023, and updates that go on only after a new instance is healthy.</summary>
public sealed class WebAppLaunchTemplateStack : LoadBalancedWebApp
{
    public override string Description => "Web application on EC2 with a launch template";

    public Parameter<CfnString> InstanceType => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "The instance type of the web servers, of the x86_64 architecture.",
        Default = "t3.micro",
    });

    public Parameter<CfnString> ImageId => Parameter<CfnString>(AmazonLinux.NewestImage);

    public override AutoScalingGroup AutoScalingGroup => Resource(() => new AutoScalingGroup
    {
        Comment = "Two to four instances in two zones. An update replaces one at a time, waits until the new one is healthy, and keeps at least two in service.",
        DependsOn = [Listeners.Listener],
        CreationPolicy = CreationPolicy.Signals(count: 2, timeout: TimeSpan.FromMinutes(15)),
        UpdatePolicy = RollingUpdate.WithSignals(minInService: 2, maxBatch: 1, pause: TimeSpan.FromMinutes(15)),
        LaunchTemplate = new()
        {
            LaunchTemplateId = LaunchTemplate.Ref,
            Version = LaunchTemplate.GetAtt.LatestVersionNumber,
        },
        MinSize = 2.Comment("DesiredCapacity is left out, so that an update keeps what scaling has reached"),
        MaxSize = 4,
        HealthCheckGracePeriod = 600.Comment("packages are installed, then the boot script waits: before it has signalled nobody may end the instance"),
        HealthCheckType = "ELB",
        VPCZoneIdentifier = Network.PublicSubnets,
        TargetGroupARNs = [TargetGroup.Ref],
        Tags = [new() { Key = "Name", Value = "ec2", PropagateAtLaunch = true }],
    });

    public LaunchTemplate LaunchTemplate => Resource(() => new LaunchTemplate
    {
        Comment = "What an instance is. A changed template is a new version, and a new version rolls through the group.",
        Metadata = new() { Init = Configuration },
        LaunchTemplateData = new()
        {
            ImageId = ImageId,
            InstanceType = InstanceType,
            IamInstanceProfile = new() { Arn = InstanceProfile.GetAtt.Arn },
            KeyName = Fn.If(HasKeyName, KeyName.Ref, Aws.NoValue),
            SecurityGroupIds = [SecurityGroup.Ref],
            MetadataOptions = new() { HttpTokens = "required", HttpPutResponseHopLimit = 1 },
            BlockDeviceMappings = [new() { DeviceName = "/dev/xvda", Ebs = new() { Encrypted = true, VolumeSize = 8, VolumeType = "gp3", DeleteOnTermination = true } }],
            TagSpecifications = [new() { ResourceType = "volume", Tags = [new() { Key = "Name", Value = "ec2" }] }],
            UserData = Fn.Base64(Boot),
        },
    });

    public ScalingPolicy ScalingUpPolicy => Resource(() => InSteps with
    {
        Comment = "A quarter more instances from 70 % CPU, half as many again from 85 %, at least one.",
        StepAdjustments =
        [
            new() { MetricIntervalLowerBound = 0, MetricIntervalUpperBound = 15, ScalingAdjustment = 25 },
            new() { MetricIntervalLowerBound = 15, ScalingAdjustment = 50 },
        ],
    });

    public ScalingPolicy ScalingDownPolicy => Resource(() => InSteps with
    {
        Comment = "A quarter fewer instances below 30 % CPU, at least one.",
        StepAdjustments = [new() { MetricIntervalUpperBound = 0, ScalingAdjustment = -25 }],
    });

    public Alarm CPUHighAlarm => Resource(() => CpuAlarm("CPU load is high.", AlarmComparisonOperator.GreaterThanOrEqualToThreshold, 70, ScalingUpPolicy.Ref));

    public Alarm CPULowAlarm => Resource(() => CpuAlarm("CPU load is low.", AlarmComparisonOperator.LessThanThreshold, 30, ScalingDownPolicy.Ref, periods: 3));

    private ScalingPolicy InSteps => new()
    {
        AutoScalingGroupName = AutoScalingGroup.Ref,
        PolicyType = "StepScaling",
        AdjustmentType = "PercentChangeInCapacity",
        MinAdjustmentMagnitude = 1,
        EstimatedInstanceWarmup = 300,
    };

    private CloudFormationInit Configuration => new()
    {
        ["config"] = new()
        {
            Packages = new() { Yum = new() { ["amazon-cloudwatch-agent"] = [], ["nodejs22"] = [], ["rsyslog"] = [] } },
            Files = new()
            {
                [InstanceLogs.Path] = InstanceLogs.Configuration(
                    Logs,
                    "/var/log/messages",
                    "/var/log/secure",
                    "/var/log/cron",
                    "/var/log/cloud-init.log",
                    "/var/log/cloud-init-output.log",
                    "/var/log/cfn-init.log",
                    "/var/log/cfn-init-cmd.log",
                    "/var/log/app.out",
                    "/var/log/app.err"),
                ["/opt/app/index.js"] = Owned(
                    $$"""
                    const http = require('node:http');

                    http.createServer((request, response) => response.end('ok\n')).listen({{AppPort}});

                    """) with
                { Comment = "the application itself: put yours here, or into the image" },
                ["/etc/systemd/system/app.service"] = Owned(
                    """
                    [Unit]
                    Description=Web application
                    After=network-online.target
                    Wants=network-online.target

                    [Service]
                    ExecStart=/usr/bin/node /opt/app/index.js
                    WorkingDirectory=/opt/app
                    DynamicUser=yes
                    Restart=always
                    StandardOutput=append:/var/log/app.out
                    StandardError=append:/var/log/app.err
                    CapabilityBoundingSet=
                    LockPersonality=true
                    PrivateDevices=true
                    ProtectControlGroups=true
                    ProtectHome=true
                    ProtectKernelModules=true
                    ProtectKernelTunables=true
                    RestrictAddressFamilies=AF_INET AF_INET6 AF_NETLINK AF_UNIX
                    RestrictNamespaces=true
                    RestrictRealtime=true
                    SystemCallArchitectures=native

                    [Install]
                    WantedBy=multi-user.target

                    """),
            },
            Commands = new()
            {
                ["start-agent"] = InstanceLogs.Start,
            },
            Services = new()
            {
                Systemd = new()
                {
                    ["rsyslog"] = new() { Enabled = true, EnsureRunning = true },
                    ["app"] = new() { Enabled = true, EnsureRunning = true, Files = ["/etc/systemd/system/app.service", "/opt/app/index.js"] },
                },
            },
        },
    };

    /// <summary>Configures the instance, then waits until the application and after it the load balancer find it healthy.</summary>
    private CfnString Boot => BootScript.Of(
        CfnSignal.Send(IdOf(() => AutoScalingGroup), exitCode: BootScript.Worst),
        BootScript.Configured(Configuration, IdOf(() => LaunchTemplate)),
        BootScript.UntilAnswers($"http://localhost:{AppPort}{HealthCheckPath}", TimeSpan.FromMinutes(1)),
        BootScript.UntilTargetIsHealthy(TargetGroup.Ref, AppPort, TimeSpan.FromMinutes(2)));

    private static InitFile Owned(CfnString content) => new() { Content = content, Mode = "000644", Owner = "root", Group = "root" };
}
