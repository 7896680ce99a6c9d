using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ECS;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;

namespace CfnGen.Stacks.Parts;

/// <summary>A service of one container on Fargate: in private subnets, with rights of its own, logs that expire, and deployments that go back by themselves when they fail.</summary>
public sealed class FargateService(PartPlace place) : Part(place)
{
    /// <summary>What the container is. The part adds its logs, and a root file system that is read-only unless the container says otherwise.</summary>
    /// <value>Give it a <c>StopTimeout</c> of up to 120 seconds when its work takes longer than the default, 30.</value>
    public required TaskDefinitionContainerDefinition Container { get; init; }

    /// <summary>The repository in this account's registry that the image comes from, by its name.</summary>
    /// <value>Absent: the image is public, and no right to pull it is needed.</value>
    public CfnString? ImageRepository { get; init; }

    public required Ref<Cluster> Cluster { get; init; }

    /// <summary>The name under which tasks are found.</summary>
    /// <value>Absent: CloudFormation makes one of the names of stack and task definition.</value>
    public CfnString? Family { get; init; }

    /// <summary>In units of a vCPU's 1,024th, such as 256; each goes with certain amounts of memory only.</summary>
    public required CfnString Cpu { get; init; }

    /// <summary>In MiB, such as 512.</summary>
    public required CfnString Memory { get; init; }

    /// <summary>The processors that the image is built for.</summary>
    public required TaskDefinitionRuntimePlatformCpuArchitecture CpuArchitecture { get; init; }

    public required Ref<VPC> Vpc { get; init; }

    /// <summary>Private ones, with a way out to the registry, the logs and whatever the container calls.</summary>
    public required CfnList<Ref<Subnet>> Subnets { get; init; }

    /// <summary>Who may reach the container.</summary>
    /// <value>Absent: nobody.</value>
    public CfnList<SecurityGroupIngressType>? Ingress { get; init; }

    /// <summary>What the container may do.</summary>
    /// <value>Absent: nothing.</value>
    public CfnList<PolicyStatement>? Statements { get; init; }

    /// <summary>What ECS may do before the container starts, besides pulling the image and writing logs: reading its secrets.</summary>
    public CfnList<PolicyStatement>? ExecutionStatements { get; init; }

    /// <summary>How many days the logs are kept.</summary>
    public required CfnInteger LogsRetentionInDays { get; init; }

    /// <summary>How many tasks run.</summary>
    /// <value>Absent: one at first, and from then on what scaling or a person has set.</value>
    public CfnInteger? DesiredCount { get; init; }

    /// <summary>Whether an update ends the old task before it starts the new one, for what must never run twice at a time.</summary>
    /// <value>Absent: the other way round, so that there is always one.</value>
    public bool RunsAlone { get; init; }

    /// <summary>The load balancers that send requests to the container.</summary>
    public CfnList<ServiceLoadBalancer>? LoadBalancers { get; init; }

    /// <summary>How long a new task may fail the load balancer's health checks: as long as the container takes to start, and some more.</summary>
    /// <value>Must be given with <see cref="LoadBalancers"/>, because ECS would wait for no second and end what is still starting.</value>
    public CfnInteger? HealthCheckGracePeriodSeconds { get; init; }

    /// <summary>The service's own name, unique in its cluster. A named service cannot be replaced by an update, only deleted and made again.</summary>
    /// <value>Absent: CloudFormation makes one.</value>
    public CfnString? ServiceName { get; init; }

    /// <summary>What the service needs and does not refer to, such as the listener that ties its target group to a load balancer. Asked for when the service is declared, so it may name what refers to this part.</summary>
    public Func<CfnList<Dependency>>? DependsOn { get; init; }

    /// <summary>A health check for a container that no load balancer asks: every half minute after two minutes to start, unhealthy after three failures.</summary>
    /// <param name="command">What a shell in the container runs; it fails when the container is not well.</param>
    public static TaskDefinitionHealthCheck CheckedBy(CfnString command) => new()
    {
        Command = ["CMD-SHELL", command],
        Interval = 30,
        Timeout = 5,
        Retries = 3,
        StartPeriod = 120,
    };

    public LogGroup Logs => Resource(() => new LogGroup
    {
        Comment = "Tasks come and go with the load, so their logs must live elsewhere.",
        RetentionInDays = LogsRetentionInDays,
    });

    public Role TaskRole => Resource(() => WithPolicies(Statements is null ? null : [Policy("work", Statements)]) with
    {
        Comment = "What the container itself may do.",
        AssumeRolePolicyDocument = TasksOfThisAccount,
    });

    public Role ExecutionRole => Resource(() => WithPolicies(
    [
        Policy("logs", [PolicyStatement.Allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: Logs.GetAtt.Arn)]),
        .. ImageRepository is null ? (ReadOnlySpan<RolePolicyType>)[] : [Policy("image", PullFrom(ImageRepository))],
        .. ExecutionStatements is null ? (ReadOnlySpan<RolePolicyType>)[] : [Policy("start", ExecutionStatements)],
    ]) with
    {
        Comment = "What ECS may do to start it.",
    });

    public TaskDefinition TaskDefinition => Resource(() => new TaskDefinition
    {
        Family = Family,
        RequiresCompatibilities = [TaskDefinitionRequiresCompatibilities.Fargate],
        NetworkMode = TaskDefinitionNetworkMode.Awsvpc,
        RuntimePlatform = new() { CpuArchitecture = CpuArchitecture, OperatingSystemFamily = TaskDefinitionRuntimePlatformOperatingSystemFamily.Linux },
        Cpu = Cpu,
        Memory = Memory,
        ExecutionRoleArn = ExecutionRole.GetAtt.Arn,
        TaskRoleArn = TaskRole.GetAtt.Arn,
        ContainerDefinitions =
        [
            Container with
            {
                Essential = true,
                ReadonlyRootFilesystem = Container.ReadonlyRootFilesystem ?? true,
                LogConfiguration = new()
                {
                    LogDriver = TaskDefinitionLogConfigurationLogDriver.Awslogs,
                    Options = new()
                    {
                        ["awslogs-group"] = Logs.Ref,
                        ["awslogs-region"] = Aws.Region,
                        ["awslogs-stream-prefix"] = Container.Name,
                        ["mode"] = "non-blocking".Comment("when the logs cannot be delivered, lines are lost rather than work"),
                        ["max-buffer-size"] = "25m",
                    },
                },
            },
        ],
    });

    public SecurityGroup SecurityGroup => Resource(() => new SecurityGroup
    {
        Comment = Ingress is null ? "The container calls others and is called by nobody." : null,
        GroupDescription = Container.Name,
        VpcId = Vpc,
        SecurityGroupIngress = Ingress,
        Tags = [new() { Key = "Name", Value = Name }],
    });

    public Service Service => Resource(() => new Service
    {
        Comment = DesiredCount is null ? "DesiredCount is left out, so that an update keeps what scaling has reached." : null,
        DependsOn = DependsOn?.Invoke(),
        ServiceName = ServiceName,
        Cluster = Cluster,
        LaunchType = ServiceLaunchType.Fargate,
        TaskDefinition = TaskDefinition.Ref,
        DesiredCount = DesiredCount,
        DeploymentConfiguration = new()
        {
            MinimumHealthyPercent = RunsAlone ? 0.Comment("the old task ends first: two at a time would do the work twice") : 100.Comment("new tasks first, then the old ones go"),
            MaximumPercent = RunsAlone ? 100 : 200,
            DeploymentCircuitBreaker = new() { Enable = true, Rollback = true },
        },
        LoadBalancers = LoadBalancers,
        HealthCheckGracePeriodSeconds = LoadBalancers is null || HealthCheckGracePeriodSeconds is not null
            ? HealthCheckGracePeriodSeconds
            : throw new InvalidOperationException($"{nameof(FargateService)} has {nameof(LoadBalancers)} and no {nameof(HealthCheckGracePeriodSeconds)}: say how long a task may take to start."),
        NetworkConfiguration = new()
        {
            AwsvpcConfiguration = new()
            {
                AssignPublicIp = ServiceAwsVpcConfigurationAssignPublicIp.Disabled,
                SecurityGroups = [SecurityGroup.Ref],
                Subnets = Subnets,
            },
        },
        EnableECSManagedTags = true,
        PropagateTags = ServicePropagateTags.Service,
        Tags = [new() { Key = "Name", Value = Name }],
    });

    private CfnString Name => $"{Aws.StackName}-{Container.Name}";

    /// <summary>Without the condition, ECS could be made to act with the role for somebody else.</summary>
    private static PolicyDocument TasksOfThisAccount => new()
    {
        Statement =
        [
            new()
            {
                Effect = Effect.Allow,
                Principal = new() { Service = "ecs-tasks.amazonaws.com" },
                Action = "sts:AssumeRole",
                Condition = new() { ["StringEquals"] = new() { ["aws:SourceAccount"] = Aws.AccountId } },
            },
        ],
    };

    private static Role WithPolicies(CfnList<RolePolicyType>? policies) => new()
    {
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("ecs-tasks.amazonaws.com"),
        Policies = policies,
    };

    private static RolePolicyType Policy(string name, CfnList<PolicyStatement> statements) =>
        new() { PolicyName = name, PolicyDocument = new PolicyDocument { Statement = statements } };

    private static CfnList<PolicyStatement> PullFrom(CfnString repository) =>
    [
        PolicyStatement.Allow("ecr:GetAuthorizationToken", on: "*") with { Comment = "the token is the registry's: this action knows no resource" },
        PolicyStatement.Allow(
            ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
            on: $"arn:{Aws.Partition}:ecr:{Aws.Region}:{Aws.AccountId}:repository/{repository}"),
    ];
}
