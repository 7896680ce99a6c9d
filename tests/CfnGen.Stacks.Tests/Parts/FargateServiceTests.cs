using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.EC2;
using CfnGen.Resources.ECS;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class FargateServiceTests
{
    private static readonly TemplateDocument Template = new TwoServicesStack().ToTemplate();

    [Theory]
    [InlineData("RequiresCompatibilities", "[FARGATE]")]
    [InlineData("NetworkMode", "awsvpc")]
    [InlineData("RuntimePlatform", "{CpuArchitecture: ARM64, OperatingSystemFamily: LINUX}")]
    [InlineData("Cpu", "256")]
    [InlineData("Memory", "512")]
    [InlineData("ExecutionRoleArn", "!GetAtt QuietExecutionRole.Arn")]
    [InlineData("TaskRoleArn", "!GetAtt QuietTaskRole.Arn")]
    [InlineData("ContainerDefinitions/0/Name", "quiet")]
    [InlineData("ContainerDefinitions/0/Essential", "true")]
    [InlineData("ContainerDefinitions/0/ReadonlyRootFilesystem", "true")]
    public void Defines_its_task(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/QuietTaskDefinition/Properties/{property}"));

    [Theory]
    [InlineData("QuietTaskDefinition/Properties/ContainerDefinitions/0/LogConfiguration/LogDriver", "awslogs")]
    [InlineData("QuietTaskDefinition/Properties/ContainerDefinitions/0/LogConfiguration/Options/awslogs-group", "!Ref QuietLogs")]
    [InlineData("QuietTaskDefinition/Properties/ContainerDefinitions/0/LogConfiguration/Options/awslogs-stream-prefix", "quiet")]
    [InlineData("QuietLogs/Properties/RetentionInDays", "7")]
    [InlineData("QuietExecutionRole/Properties/Policies", "[{PolicyName: logs, PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: !GetAtt QuietLogs.Arn}]}}]")]
    public void Writes_to_its_own_log_group_and_no_other(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("LaunchType", "FARGATE")]
    [InlineData("DeploymentConfiguration", "{MinimumHealthyPercent: 100, MaximumPercent: 200, DeploymentCircuitBreaker: {Enable: true, Rollback: true}}")]
    [InlineData("NetworkConfiguration/AwsvpcConfiguration", "{AssignPublicIp: DISABLED, SecurityGroups: [!Ref QuietSecurityGroup], Subnets: [subnet-a, subnet-b]}")]
    [InlineData("PropagateTags", "SERVICE")]
    public void Replaces_tasks_step_by_step_in_private_subnets(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/QuietService/Properties/{property}"));

    [Theory]
    [InlineData("QuietService", "ServiceName")]
    [InlineData("QuietService", "DesiredCount")]
    [InlineData("QuietService", "LoadBalancers")]
    [InlineData("QuietService", "HealthCheckGracePeriodSeconds")]
    [InlineData("QuietService", "EnableExecuteCommand")]
    [InlineData("QuietSecurityGroup", "SecurityGroupIngress")]
    [InlineData("QuietTaskRole", "Policies")]
    [InlineData("QuietTaskDefinition", "Family")]
    public void Has_by_itself_no(string resource, string property) => Assert.False(Template.Has(resource, property));

    [Theory]
    [InlineData("TalkingService/DependsOn", "DoorOfTalking")]
    [InlineData("TalkingService/Properties/ServiceName", "Talker")]
    [InlineData("TalkingService/Properties/DesiredCount", "2")]
    [InlineData("TalkingService/Properties/DeploymentConfiguration", "{MinimumHealthyPercent: 0, MaximumPercent: 100, DeploymentCircuitBreaker: {Enable: true, Rollback: true}}")]
    [InlineData("TalkingService/Properties/LoadBalancers", "[{ContainerName: talking, ContainerPort: 8080, TargetGroupArn: arn:target-group}]")]
    [InlineData("TalkingService/Properties/HealthCheckGracePeriodSeconds", "90")]
    [InlineData("TalkingSecurityGroup/Properties/SecurityGroupIngress", "[{SourceSecurityGroupId: sg-1, FromPort: 8080, ToPort: 8080, IpProtocol: tcp}]")]
    [InlineData("TalkingTaskDefinition/Properties/Family", "Talkers")]
    [InlineData("TalkingTaskDefinition/Properties/ContainerDefinitions/0/ReadonlyRootFilesystem", "false")]
    [InlineData("TalkingTaskRole/Properties/Policies/0/PolicyDocument/Statement/0/Action", "sqs:SendMessage")]
    [InlineData("TalkingExecutionRole/Properties/Policies/2/PolicyDocument/Statement/0/Action", "ssm:GetParameters")]
    public void Takes_more_from_its_stack(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("0/Action", "ecr:GetAuthorizationToken")]
    [InlineData("0/Resource", "*")]
    [InlineData("1/Action", "[ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:GetDownloadUrlForLayer]")]
    [InlineData("1/Resource", "!Sub arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/talking")]
    public void Pulls_the_image_of_its_own_repository_only(string statement, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/TalkingExecutionRole/Properties/Policies/1/PolicyDocument/Statement/{statement}"));

    [Fact]
    public void Works_for_tasks_of_its_own_account_only() =>
        Assert.Equal("{StringEquals: {aws:SourceAccount: !Ref AWS::AccountId}}", Template.ValueAt("Resources/QuietTaskRole/Properties/AssumeRolePolicyDocument/Statement/0/Condition"));

    [Fact]
    public void Asks_how_long_a_task_may_take_to_start_where_a_load_balancer_ends_what_does_not_answer()
    {
        var error = Assert.Throws<InvalidStackException>(() => new HastyStack().ToTemplate());

        Assert.Equal("HastyStack.Hasty.Service: FargateService has LoadBalancers and no HealthCheckGracePeriodSeconds: say how long a task may take to start.", error.Message);
    }

    private sealed class HastyStack : Stack
    {
        public FargateService Hasty => Part(place => new FargateService(place)
        {
            Container = new() { Name = "hasty", Image = "public.ecr.aws/docker/library/busybox:1.37" },
            Cluster = "cluster",
            Cpu = "256",
            Memory = "512",
            CpuArchitecture = TaskDefinitionRuntimePlatformCpuArchitecture.Arm64,
            Vpc = "vpc-1",
            Subnets = ["subnet-a", "subnet-b"],
            LogsRetentionInDays = 7,
            LoadBalancers = [new() { ContainerName = "hasty", ContainerPort = 8080, TargetGroupArn = "arn:target-group" }],
        });
    }

    private sealed class TwoServicesStack : Stack
    {
        public FargateService Quiet => Part(place => new FargateService(place)
        {
            Container = new() { Name = "quiet", Image = "public.ecr.aws/docker/library/busybox:1.37" },
            Cluster = "cluster",
            Cpu = "256",
            Memory = "512",
            CpuArchitecture = TaskDefinitionRuntimePlatformCpuArchitecture.Arm64,
            Vpc = "vpc-1",
            Subnets = ["subnet-a", "subnet-b"],
            LogsRetentionInDays = 7,
        });

        public FargateService Talking => Part(place => new FargateService(place)
        {
            Container = new() { Name = "talking", Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/talking:1", ReadonlyRootFilesystem = false },
            ImageRepository = "talking",
            Cluster = "cluster",
            Family = "Talkers",
            Cpu = "256",
            Memory = "512",
            CpuArchitecture = TaskDefinitionRuntimePlatformCpuArchitecture.X86_64,
            Vpc = "vpc-1",
            Subnets = ["subnet-a", "subnet-b"],
            Ingress = [new() { SourceSecurityGroupId = "sg-1", FromPort = 8080, ToPort = 8080, IpProtocol = "tcp" }],
            Statements = [PolicyStatement.Allow("sqs:SendMessage", on: "arn:aws:sqs:eu-west-1:123456789012:jobs")],
            ExecutionStatements = [PolicyStatement.Allow("ssm:GetParameters", on: "arn:aws:ssm:eu-west-1:123456789012:parameter/settings")],
            LogsRetentionInDays = 7,
            ServiceName = "Talker",
            DependsOn = () => [DoorOfTalking],
            DesiredCount = 2,
            RunsAlone = true,
            LoadBalancers = [new() { ContainerName = "talking", ContainerPort = 8080, TargetGroupArn = "arn:target-group" }],
            HealthCheckGracePeriodSeconds = 90,
        });

        public SecurityGroupIngress DoorOfTalking => Resource(() => new SecurityGroupIngress
        {
            GroupId = "sg-2",
            SourceSecurityGroupId = Talking.SecurityGroup.Ref,
            IpProtocol = "tcp",
            FromPort = 9098,
            ToPort = 9098,
        });
    }
}
