using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ECS;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;
using Parameter = CfnGen.Resources.SSM.Parameter;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>The CloudWatch agent as a service of the cluster: it finds the tasks that count messages, scrapes them, and sends what it finds to CloudWatch.</summary>
public sealed class MetricsAgent(PartPlace place) : Part(place)
{
    /// <summary>With its version, so that a deployment never brings another agent by surprise.</summary>
    public required CfnString Image { get; init; }

    public required Ref<Cluster> Cluster { get; init; }

    public required Ref<VPC> Vpc { get; init; }

    public required CfnList<Ref<Subnet>> Subnets { get; init; }

    /// <summary>Of which jobs the agent publishes the produced messages, as a regular expression.</summary>
    public required CfnString ProducerJobs { get; init; }

    /// <summary>How many days events and logs are kept.</summary>
    public required CfnInteger LogsRetentionInDays { get; init; }

    public LogGroup Events => Resource(() => new LogGroup
    {
        Comment = "What was scraped, as events of which CloudWatch makes metrics. The agent may write here and nowhere else.",
        LogGroupName = $"/aws/ecs/containerinsights/{Cluster}/prometheus",
        RetentionInDays = LogsRetentionInDays,
    });

    public Parameter Configuration => Resource(() => new Parameter
    {
        // No parameter's name may begin with aws or ssm, as a stack's may.
        Name = $"/stacks/{Aws.StackName}/cloudwatch-agent",
        Description = "Which tasks the CloudWatch agent finds, and which of their metrics it publishes.",
        Type = "String",
        Value = AgentText,
    });

    public Parameter Scraping => Resource(() => new Parameter
    {
        Name = $"/stacks/{Aws.StackName}/prometheus-scrape",
        Description = "How often the CloudWatch agent scrapes, and where it lists the tasks.",
        Type = "String",
        Value = ScrapingText,
    });

    public FargateService Agent => Part(
        place => new FargateService(place)
        {
            Container = new()
            {
                Name = "cloudwatch-agent",
                Image = Image,
                Environment =
                [
                    new()
                    {
                        Comment = "the agent reads its configuration when it starts: another one starts another task",
                        Name = "CONFIGURATION_FINGERPRINT",
                        Value = CfnString.Concat([AgentText, ScrapingText]).Fingerprint(),
                    },
                    new()
                    {
                        Comment = "so does another choice of these, which no fingerprint can know before it is made",
                        Name = "PRODUCER_JOBS",
                        Value = ProducerJobs,
                    },
                ],
                Secrets =
                [
                    new() { Name = "CW_CONFIG_CONTENT", ValueFrom = ArnOf(Configuration) },
                    new() { Name = "PROMETHEUS_CONFIG_CONTENT", ValueFrom = ArnOf(Scraping) },
                ],
                ReadonlyRootFilesystem = false.Comment("it writes down which tasks it found"),
            },
            Cluster = Cluster,
            Cpu = "256",
            Memory = "512",
            CpuArchitecture = TaskDefinitionRuntimePlatformCpuArchitecture.Arm64,
            Vpc = Vpc,
            Subnets = Subnets,
            Statements = [.. Discovery, PolicyStatement.Allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: Events.GetAtt.Arn)],
            ExecutionStatements = [PolicyStatement.Allow("ssm:GetParameters", on: [ArnOf(Configuration), ArnOf(Scraping)])],
            LogsRetentionInDays = LogsRetentionInDays,
            DesiredCount = 1,
            RunsAlone = true,
        },
        prefix: "");

    private CfnString AgentText => ParameterText.Fitting(
        ScrapedMessages.Of(Cluster, Aws.Region, Events.Ref, ProducerJobs).ToText(),
        longest: ScrapedMessages.Of(Long(255), Long(32), Long(512), Long(64)).ToText());

    private static CfnString ScrapingText => ParameterText.Fitting(ScrapedMessages.Scraping.ToText(), longest: ScrapedMessages.Scraping.ToText());

    /// <summary>Everything that the agent asks ECS and EC2 to find tasks. Those of Fargate run on no instance of the account's, but the agent asks before it knows.</summary>
    private CfnList<PolicyStatement> Discovery =>
    [
        PolicyStatement.Allow("ecs:DescribeTasks", on: InCluster("task")),
        PolicyStatement.Allow("ecs:DescribeServices", on: InCluster("service")),
        PolicyStatement.Allow("ecs:DescribeContainerInstances", on: InCluster("container-instance")),
        PolicyStatement.Allow(["ecs:ListTasks", "ecs:ListServices"], on: "*") with
        {
            Comment = "what is listed is no resource yet: the cluster narrows it",
            Condition = new() { ["ArnEquals"] = new() { ["ecs:cluster"] = $"arn:{Aws.Partition}:ecs:{Aws.Region}:{Aws.AccountId}:cluster/{Cluster}" } },
        },
        PolicyStatement.Allow(["ecs:DescribeTaskDefinition", "ec2:DescribeInstances"], on: "*") with
        {
            Comment = "these actions know no resource",
        },
    ];

    private static CfnString Long(int length) => new string('x', length);

    private CfnString InCluster(string kind) => $"arn:{Aws.Partition}:ecs:{Aws.Region}:{Aws.AccountId}:{kind}/{Cluster}/*";

    private static CfnString ArnOf(Parameter parameter) => $"arn:{Aws.Partition}:ssm:{Aws.Region}:{Aws.AccountId}:parameter{parameter.Ref}";
}
