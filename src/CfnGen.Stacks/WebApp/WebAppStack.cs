using CfnGen.Model;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;

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

    public override AutoScalingGroup AutoScalingGroup => Resource(() => new AutoScalingGroup
    {
        Comment = "Two to four instances in two zones, replaced in batches when their configuration changes.",
        CreationPolicy = CreationPolicy.Signals(timeout: TimeSpan.FromMinutes(15)),
        UpdatePolicy = UpdatePolicy.Rolling(pause: TimeSpan.FromMinutes(15), waitForSignals: true),
        LaunchConfigurationName = LaunchConfiguration.Ref,
        MinSize = 2.Comment("never fewer than two, one in each zone"),
        MaxSize = 4,
        DesiredCapacity = 2.Comment("where the group starts; every update of the stack returns it to this size"),
        HealthCheckGracePeriod = 300,
        HealthCheckType = "ELB".Comment("an instance is as healthy as its application, as the load balancer sees it"),
        VPCZoneIdentifier = PublicSubnets,
        TargetGroupARNs = [TargetGroup.Ref],
        Tags = [new() { Key = "Name", Value = "ec2", PropagateAtLaunch = true }],
    });

    public override Role Role => Resource(() => new Role
    {
        Comment = "The instances may send logs, and nothing else.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("ec2.amazonaws.com"),
        Path = "/",
        Policies =
        [
            new()
            {
                PolicyName = "logs",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        new()
                        {
                            Effect = Effect.Allow,
                            Action = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
                            Resource = ["arn:aws:logs:*:*:*"],
                        },
                    ],
                },
            },
        ],
    });

    public LaunchConfiguration LaunchConfiguration => Resource(() => new LaunchConfiguration
    {
        Comment = "What an instance is. Most of it is in the image; cfn-init adds what only this stack knows.",
        Metadata = new() { Init = Configuration },
        ImageId = ImageId,
        IamInstanceProfile = InstanceProfile.Ref,
        InstanceType = InstanceType,
        SecurityGroups = [SecurityGroup.Ref],
        KeyName = Fn.If(HasKeyName, KeyName.Ref, Aws.NoValue),
        UserData = Fn.Base64(
            $"""
            #!/bin/bash -x
            {CfnInit.Run(IdOf(() => LaunchConfiguration))}
            {CfnSignal.Send(IdOf(() => AutoScalingGroup))}

            """),
    });

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

    public MetricFilter AppErrorsLogsFilter => Resource(() => new MetricFilter
    {
        Comment = "Counts the log events with the word Error.",
        FilterPattern = "Error",
        LogGroupName = Logs.Ref,
        MetricTransformations = [new() { MetricName = "AppErrors", MetricNamespace = Aws.StackName, MetricValue = "1" }],
    });

    public Alarm AppErrorsAlarm => Resource(() => new Alarm
    {
        Comment = "Tells the administrator about the first of them.",
        AlarmDescription = "application errors in logs",
        Namespace = Aws.StackName,
        MetricName = "AppErrors",
        Statistic = AlarmStatistic.Sum,
        Period = 60,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        AlarmActions = [Alerts.Topic.Ref],
    });

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

    private ScalingPolicy InSteps => new()
    {
        AdjustmentType = "PercentChangeInCapacity",
        MinAdjustmentMagnitude = 1,
        AutoScalingGroupName = AutoScalingGroup.Ref,
    };

    private static InitFile Owned(CfnString content) => new() { Content = content, Mode = "000644", Owner = "root", Group = "root" };
}
