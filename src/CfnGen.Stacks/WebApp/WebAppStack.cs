using CfnGen.Model;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.WebApp;

/// <summary>A web application on EC2 behind a load balancer, from an image that the delivery pipeline built, updated in batches.</summary>
/// <remarks>It needs a launch configuration, which AWS accounts opened since 2024-10-01 cannot create: <see cref="WebAppLaunchTemplateStack"/> does without.</remarks>
public sealed class WebAppStack : LoadBalancedWebApp
{
    public override string Description => "Web application on EC2";

    public Parameter<CfnString> InstanceType => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "The instance type of the web servers.",
        Default = "t2.micro",
    });

    public Parameter<CfnString> ImageId => Parameter<CfnString>(new()
    {
        Comment = "The pipeline builds the image, with the application in it.",
        Type = ParameterType.ImageId,
        Description = "Id of the Amazon Machine Image (AMI) to boot from.",
    });

    public Parameter<CfnString> MetadataTokens => Parameter<CfnString>(new()
    {
        Comment = "The image's log agent, awslogs, reads the metadata of its instance without a token: with required it falls silent.",
        Type = ParameterType.String,
        Description = "Whether requests for the instance's metadata need a token (IMDSv2): optional as long as the image has the agent awslogs, else required.",
        Default = "optional",
        AllowedValues = ["optional", "required"],
    });

    public override AutoScalingGroup AutoScalingGroup => Resource(() => new AutoScalingGroup
    {
        Comment = "Two to four instances in two zones. An update replaces one at a time, waits until the new one is healthy, and keeps at least two in service.",
        DependsOn = [Listeners.Listener],
        CreationPolicy = CreationPolicy.Signals(count: 2, timeout: TimeSpan.FromMinutes(15)),
        UpdatePolicy = RollingUpdate.WithSignals(minInService: 2, maxBatch: 1, pause: TimeSpan.FromMinutes(15)),
        LaunchConfigurationName = LaunchConfiguration.Ref,
        MinSize = 2.Comment("never fewer than two, one in each zone"),
        MaxSize = 4,
        DesiredCapacity = 2.Comment("where the group starts; every update of the stack returns it to this size"),
        HealthCheckGracePeriod = 300,
        HealthCheckType = "ELB".Comment("an instance is as healthy as its application, as the load balancer sees it"),
        VPCZoneIdentifier = Network.PublicSubnets,
        TargetGroupARNs = [TargetGroup.Ref],
        Tags = [new() { Key = "Name", Value = "ec2", PropagateAtLaunch = true }],
    }.Allow("CG5003", "This environment starts each update from two instances, as was asked for."));

    public LaunchConfiguration LaunchConfiguration => Resource(() => new LaunchConfiguration
    {
        Comment = "What an instance is. Most of it is in the image; cfn-init adds what only this stack knows.",
        Metadata = new() { Init = Configuration },
        ImageId = ImageId,
        IamInstanceProfile = InstanceProfile.Ref,
        InstanceType = InstanceType,
        InstanceMonitoring = false.Comment("basic monitoring, free and every five minutes"),
        SecurityGroups = [SecurityGroup.Ref],
        KeyName = Fn.If(HasKeyName, KeyName.Ref, Aws.NoValue),
        MetadataOptions = new() { HttpTokens = MetadataTokens.Ref, HttpPutResponseHopLimit = 1 },
        BlockDeviceMappings = [new() { DeviceName = "/dev/xvda".Comment("the image's root device, as Amazon Linux names it"), Ebs = new() { Encrypted = true, DeleteOnTermination = true } }],
        UserData = Fn.Base64(Boot),
    }.Allow("CG3015", "The stack shows a launch configuration on purpose; web-app-launch-template is the same application without one.")
        .Allow("CG4501", "The awslogs agent asks for metadata without a token; an image with another agent takes MetadataTokens 'required'."));

    public ScalingPolicy ScalingUpPolicy => Resource(() => InSteps with
    {
        Comment = "A quarter more instances, at least one, at most every ten minutes.",
        Cooldown = 600,
        ScalingAdjustment = 25,
    });

    public ScalingPolicy ScalingDownPolicy => Resource(() => InSteps with
    {
        Comment = "A quarter fewer instances, at least one, at most every fifteen minutes.",
        Cooldown = 900,
        ScalingAdjustment = -25,
    });

    public Alarm CPUHighAlarm => Resource(() => CpuAlarm("CPU load is high.", AlarmComparisonOperator.GreaterThanThreshold, 70, ScalingUpPolicy.Ref) with
    {
        Comment = "Grows the group when five minutes were busier than 70 %.",
    });

    public Alarm CPULowAlarm => Resource(() => CpuAlarm("CPU load is low.", AlarmComparisonOperator.LessThanThreshold, 30, ScalingDownPolicy.Ref, periods: 3) with
    {
        Comment = "Shrinks the group when three times five minutes were calmer than 30 %.",
    });

    protected override PolicyStatement LogDelivery =>
        PolicyStatement.Allow(["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"], on: Logs.GetAtt.Arn) with
        {
            Comment = "logs:CreateLogGroup too: awslogs asks for the group before each new stream, and sends nothing when that is denied",
        };

    private CloudFormationInit Configuration => new()
    {
        ["config"] = new()
        {
            Files = new()
            {
                ["/etc/awslogs/awscli.conf"] = Owned(LogAgentConfiguration.Region),
                ["/etc/awslogs/awslogs.conf"] = Owned(LogAgentConfiguration.For(Logs.Ref)),
            },
            Commands = new()
            {
                ["forever"] = new()
                {
                    Comment = "keeps the application, a Node.js script, running in the background",
                    Command = "forever start -l /var/log/forever.log -o /var/log/app.out -e /var/log/app.err index.js",
                    Cwd = "/opt/app",
                },
            },
            Services = new()
            {
                Sysvinit = new()
                {
                    ["awslogs"] = new()
                    {
                        Enabled = true,
                        EnsureRunning = true,
                        Files = ["/etc/awslogs/awslogs.conf", "/etc/awslogs/awscli.conf"],
                    },
                },
            },
        },
    };

    /// <summary>Configures the instance, then waits until the application and after it the load balancer find it healthy.</summary>
    private CfnString Boot => BootScript.Of(
        CfnSignal.Send(IdOf(() => AutoScalingGroup), exitCode: BootScript.Worst),
        BootScript.Configured(Configuration, IdOf(() => LaunchConfiguration)),
        BootScript.UntilAnswers($"http://localhost:{AppPort}{HealthCheckPath}", TimeSpan.FromMinutes(1)),
        BootScript.UntilTargetIsHealthy(TargetGroup.Ref, AppPort, TimeSpan.FromMinutes(2)));

    private ScalingPolicy InSteps => new()
    {
        AdjustmentType = "PercentChangeInCapacity",
        MinAdjustmentMagnitude = 1,
        AutoScalingGroupName = AutoScalingGroup.Ref,
    };

    private static InitFile Owned(CfnString content) => new() { Content = content, Mode = "000644", Owner = "root", Group = "root" };
}
