using System.Globalization;
using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.ECS;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Metrics;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.QueueWorker;

/// <summary>What both queue workers have: a queue, tasks on Fargate that work it off, and as many of them as keep the wait for it acceptable.</summary>
public abstract class ScaledQueueWorker(WorkPace pace) : Stack
{
    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Comment = "One VPC serves many applications; this stack uses what the VPC's stack exports.",
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC and its two private subnets.",
    });

    public Parameter<CfnString> ImageRepository => Parameter<CfnString>(new()
    {
        Comment = "The workers are the reader's own: an image in this account's registry.",
        Type = ParameterType.String,
        Description = "Name of the ECR repository that holds the workers' image.",
    });

    public Parameter<CfnString> ImageTag => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Tag of the workers' image. A new tag rolls through the service; the same one does not.",
    });

    public Parameter<CfnString> CpuArchitecture => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Processors that the image is built for. ARM64 costs a fifth less.",
        Default = "X86_64",
        AllowedValues = ["X86_64", "ARM64"],
    });

    public Parameter<CfnString> TaskCpu => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "What each task gets of a vCPU, in 1,024ths.",
        Default = "256",
        AllowedValues = ["256", "512", "1024", "2048", "4096"],
    });

    public Parameter<CfnString> TaskMemory => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Memory of each task in MiB: 2 to 8 times TaskCpu, in steps of 1024 from 1024 up, at most 30720.",
        Default = "512",
    });

    public Parameter<CfnString> HealthCheckCommand => Parameter<CfnString>(new()
    {
        Comment = "No load balancer asks the workers whether they are well, so only the image itself can tell.",
        Type = ParameterType.String,
        Description = "Optional command of the workers' image that fails when a task hangs. ECS then replaces it; without one, only tasks that end.",
        Default = "",
    });

    public Parameter<CfnInteger> MinTasks => Parameter<CfnInteger>(new()
    {
        Comment = "Not zero: then nothing would start before more messages wait than one task may have.",
        Type = ParameterType.Number,
        Description = "Number of tasks that run when there is nothing to do.",
        Default = 1,
        MinValue = 1,
    });

    public Parameter<CfnInteger> MaxTasks => Parameter<CfnInteger>(new()
    {
        Type = ParameterType.Number,
        Description = "Number of tasks that scaling does not go beyond.",
        Default = 10,
        MinValue = 1,
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 14));

    public Condition HasHealthCheckCommand => Condition(() => Fn.Not(Fn.Equals(HealthCheckCommand, "")));

    public WorkQueue Work => Part(place => new WorkQueue(place) { VisibilityTimeout = pace.VisibilityTimeout, Alerts = Alerts.Topic.Ref });

    public Cluster Cluster => Resource(() => new Cluster
    {
        ClusterSettings = [new() { Name = "containerInsights", Value = ContainerInsights }],
        Tags = [new() { Key = "Name", Value = Aws.StackName }],
    });

    public FargateService Worker => Part(place => new FargateService(place)
    {
        Container = new()
        {
            Name = "worker",
            Image = $"{Aws.AccountId}.dkr.ecr.{Aws.Region}.{Aws.URLSuffix}/{ImageRepository}:{ImageTag}",
            Environment =
            [
                new() { Name = "QUEUE_URL", Value = Work.Queue.Ref },
                new() { Name = "MESSAGES_PER_RECEIVE", Value = $"{pace.MessagesPerReceive}" },
            ],
            HealthCheck = Fn.If(HasHealthCheckCommand, FargateService.CheckedBy(HealthCheckCommand), Aws.NoValue),
            StopTimeout = ((int)pace.StopTimeout.TotalSeconds).Comment("what a task that is told to stop has, to finish the messages in its hands"),
        },
        ImageRepository = ImageRepository,
        Cluster = Cluster.Ref,
        Cpu = TaskCpu,
        Memory = TaskMemory,
        CpuArchitecture = CpuArchitecture.Ref,
        Vpc = Network.Vpc,
        Subnets = Network.PrivateSubnets,
        Statements =
        [
            PolicyStatement.Allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"], on: Work.Queue.GetAtt.Arn),
        ],
        LogsRetentionInDays = LogsRetentionInDays,
    });

    public ServiceScaling Scaling => Part(place => new ServiceScaling(place)
    {
        Cluster = Cluster.Ref,
        Service = Worker.Service.GetAtt.Name,
        MinTasks = MinTasks,
        MaxTasks = MaxTasks,
        PolicyName = "backlog-per-task",
        Metric = BacklogPerTask,
        TargetValue = ((CfnNumber)pace.AcceptableBacklogPerTask).Comment(
            $"a message may wait {Seconds(pace.AcceptableLatency)} s and takes {Seconds(pace.ProcessingTime)} s: so many may wait for each task"),
        Alerts = Alerts.Topic.Ref,
    });

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public Alarm WaitAlarm => Resource(() => new Alarm
    {
        Comment = "What the scaling is for, measured by itself. A burst needs some minutes, three of them to be believed.",
        AlarmDescription = "Messages have waited longer than is acceptable for ten minutes.",
        Namespace = "AWS/SQS",
        MetricName = "ApproximateAgeOfOldestMessage",
        Dimensions = [new() { Name = "QueueName", Value = Work.Queue.GetAtt.QueueName }],
        Statistic = AlarmStatistic.Maximum,
        Unit = AlarmUnit.Seconds,
        Period = 60,
        EvaluationPeriods = 10,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = pace.AcceptableLatency.TotalSeconds,
        TreatMissingData = AlarmTreatMissingData.NotBreaching,
        AlarmActions = [Alerts.Topic.Ref],
        OKActions = [Alerts.Topic.Ref],
    });

    public Output QueueUrl => Output(() => new()
    {
        Description = "Where messages are sent.",
        Value = Work.Queue.Ref,
        Export = $"{Aws.StackName}-QueueUrl",
    });

    public Output QueueArn => Output(() => new()
    {
        Description = "What a producer's role names.",
        Value = Work.Queue.GetAtt.Arn,
        Export = $"{Aws.StackName}-QueueArn",
    });

    /// <summary>The metric that the policy holds at its target.</summary>
    protected abstract TrackedMetric BacklogPerTask { get; }

    /// <summary>Whether the cluster counts its tasks, for money: <c>enabled</c> or <c>disabled</c>.</summary>
    protected abstract CfnString ContainerInsights { get; }

    private ImportedNetwork Network => new(ParentVPCStack);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString(CultureInfo.InvariantCulture);
}
