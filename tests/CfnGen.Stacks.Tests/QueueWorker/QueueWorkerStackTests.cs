using System.Globalization;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.QueueWorker;
using CfnGen.TestKit.Surroundings;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.QueueWorker;

/// <summary>The values that the stack must keep whatever is done to its code, one by one; those that both queue workers have are here.</summary>
public sealed class QueueWorkerStackTests
{
    private static readonly TemplateDocument Template = new QueueWorkerStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("CpuArchitecture/Default", "X86_64")]
    [InlineData("CpuArchitecture/AllowedValues", "[X86_64, ARM64]")]
    [InlineData("TaskCpu/Default", "256")]
    [InlineData("TaskMemory/Default", "512")]
    [InlineData("MinTasks/Default", "1")]
    [InlineData("MinTasks/MinValue", "1")]
    [InlineData("MaxTasks/Default", "10")]
    [InlineData("LogsRetentionInDays/Default", "14")]
    public void Has_the_parameters(string path, string value) => Assert.Equal(value, Template.ValueAt($"Parameters/{path}"));

    [Theory]
    [InlineData("ScalingTarget/Properties/ResourceId", "!Sub service/${Cluster}/${WorkerService.Name}")]
    [InlineData("ScalingTarget/Properties/MinCapacity", "!Ref MinTasks")]
    [InlineData("ScalingTarget/Properties/MaxCapacity", "!Ref MaxTasks")]
    [InlineData("ScalingPolicy/Properties/PolicyType", "TargetTrackingScaling")]
    [InlineData("ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/TargetValue", "100")]
    [InlineData("ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification/Statistic", "Average")]
    [InlineData("BacklogSchedule/Properties/ScheduleExpression", "rate(1 minute)")]
    public void Keeps_a_hundred_messages_for_each_task(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData(1500, 10, 15)]
    public void Asks_for_as_many_tasks_as_the_document_does(double messages, int running, int wanted)
    {
        var target = double.Parse(Template.ValueAt("Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/TargetValue"), CultureInfo.InvariantCulture);

        var asked = Math.Ceiling(running * (messages / running) / target);

        Assert.Equal(wanted, asked);
    }

    [Fact]
    public void Computes_the_target_and_the_timeouts_from_what_it_is_told()
    {
        var slower = new QueueWorkerStack(new WorkPace(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(8), messagesPerReceive: 5)).ToTemplate();

        Assert.Equal("15", slower.ValueAt("Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/TargetValue"));
        Assert.Equal("240", slower.ValueAt("Resources/WorkQueue/Properties/VisibilityTimeout"));
        Assert.Equal("80", slower.ValueAt("Resources/WorkerTaskDefinition/Properties/ContainerDefinitions/0/StopTimeout"));
        Assert.Equal("5", slower.ValueAt("Resources/WorkerTaskDefinition/Properties/ContainerDefinitions/0/Environment/1/Value"));
        Assert.Equal("120", slower.ValueAt("Resources/WaitAlarm/Properties/Threshold"));
    }

    [Theory]
    [InlineData("METRIC_NAMESPACE", "Namespace", "!Ref AWS::StackName")]
    [InlineData("METRIC_NAME", "MetricName", "BacklogPerTask")]
    [InlineData("METRIC_UNIT", "Unit", "Count")]
    public void Scales_by_the_metric_that_the_function_publishes(string variable, string property, string value)
    {
        Assert.Equal(value, Template.ValueAt($"Resources/BacklogFunction/Properties/Environment/Variables/{variable}"));
        Assert.Equal(value, Template.ValueAt($"Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification/{property}"));
    }

    [Fact]
    public void Scales_by_the_dimensions_that_the_function_publishes()
    {
        Assert.Equal(
            """!Sub {"ClusterName": "${Cluster}", "ServiceName": "${WorkerService.Name}"}""",
            Template.ValueAt("Resources/BacklogFunction/Properties/Environment/Variables/METRIC_DIMENSIONS"));
        Assert.Equal(
            "[{Name: ClusterName, Value: !Ref Cluster}, {Name: ServiceName, Value: !GetAtt WorkerService.Name}]",
            Template.ValueAt("Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification/Dimensions"));
    }

    [Fact]
    public void Carries_the_function_that_is_tested()
    {
        var tested = File.ReadAllText(RepositoryRoot.Combine("src/CfnGen.Stacks/QueueWorker/backlog_per_task.py"));

        var code = Template.ValueAt("Resources/BacklogFunction/Properties/Code/ZipFile");

        Assert.Equal(tested, code);
    }

    [Fact]
    public void Gives_the_function_every_variable_that_it_reads_and_no_other()
    {
        var code = Template.ValueAt("Resources/BacklogFunction/Properties/Code/ZipFile");

        var read = Regex.Matches(code, "os\\.environ\\[\"([A-Z_]+)\"\\]").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var given = Regex.Matches(Template.ValueAt("Resources/BacklogFunction/Properties/Environment/Variables"), "([A-Z_]+): ").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

        Assert.Equal(read, given);
    }

    [Theory]
    [InlineData("0", "{Effect: Allow, Action: sqs:GetQueueAttributes, Resource: !GetAtt WorkQueue.Arn}")]
    [InlineData("1", "{Effect: Allow, Action: ecs:DescribeServices, Resource: !Ref WorkerService}")]
    [InlineData("2", "{Effect: Allow, Action: cloudwatch:PutMetricData, Resource: *, Condition: {StringEquals: {cloudwatch:namespace: !Ref AWS::StackName}}}")]
    public void Lets_the_function_look_and_publish_and_nothing_else(string statement, string value)
    {
        Assert.Equal(3, Template.ValueAt("Resources/BacklogRole/Properties/Policies/1/PolicyDocument/Statement").Split("Effect").Length - 1);
        Assert.Equal(value, Template.ValueAt($"Resources/BacklogRole/Properties/Policies/1/PolicyDocument/Statement/{statement}"));
    }

    [Theory]
    [InlineData("WorkerTaskDefinition/Properties/ContainerDefinitions/0/Image", "!Sub ${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/${ImageRepository}:${ImageTag}")]
    [InlineData("WorkerTaskDefinition/Properties/ContainerDefinitions/0/Environment", "[{Name: QUEUE_URL, Value: !Ref WorkQueue}, {Name: MESSAGES_PER_RECEIVE, Value: 10}]")]
    [InlineData("WorkerTaskDefinition/Properties/ContainerDefinitions/0/StopTimeout", "30")]
    [InlineData("WorkerTaskDefinition/Properties/ContainerDefinitions/0/HealthCheck", "!If [HasHealthCheckCommand, {Command: [CMD-SHELL, !Ref HealthCheckCommand], Interval: 30, Timeout: 5, Retries: 3, StartPeriod: 120}, !Ref AWS::NoValue]")]
    [InlineData("WorkerTaskRole/Properties/Policies/0/PolicyDocument/Statement", "[{Effect: Allow, Action: [sqs:ReceiveMessage, sqs:DeleteMessage, sqs:ChangeMessageVisibility], Resource: !GetAtt WorkQueue.Arn}]")]
    [InlineData("WorkerService/Properties/NetworkConfiguration/AwsvpcConfiguration/Subnets", "[!ImportValue !Sub ${ParentVPCStack}-SubnetAPrivate, !ImportValue !Sub ${ParentVPCStack}-SubnetBPrivate]")]
    [InlineData("WorkerSecurityGroup/Properties/VpcId", "!ImportValue !Sub ${ParentVPCStack}-VPC")]
    [InlineData("WorkQueue/Properties/VisibilityTimeout", "30")]
    public void Runs_workers_that_receive_and_delete(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Fact]
    public void Leaves_the_number_of_tasks_to_the_scaling() => Assert.False(Template.Has("WorkerService", "DesiredCount"));

    [Fact]
    public void Pays_for_no_container_insights() => Assert.Equal("[{Name: containerInsights, Value: disabled}]", Template.ValueAt("Resources/Cluster/Properties/ClusterSettings"));

    [Theory]
    [InlineData("MetricName", "ApproximateAgeOfOldestMessage")]
    [InlineData("Dimensions", "[{Name: QueueName, Value: !GetAtt WorkQueue.QueueName}]")]
    [InlineData("Unit", "Seconds")]
    [InlineData("Statistic", "Maximum")]
    [InlineData("EvaluationPeriods", "10")]
    [InlineData("ComparisonOperator", "GreaterThanThreshold")]
    [InlineData("Threshold", "10")]
    public void Tells_when_messages_wait_too_long(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/WaitAlarm/Properties/{property}"));

    [Theory]
    [InlineData("WaitAlarm")]
    [InlineData("WorkDeadLettersAlarm")]
    [InlineData("ScalingTooFewTasksAlarm")]
    [InlineData("BacklogFailsAlarm")]
    [InlineData("BacklogSilentAlarm")]
    public void Sends_every_alarm_to_the_administrator(string alarm) => Assert.Equal("[!Ref Alerts]", Template.ValueAt($"Resources/{alarm}/Properties/AlarmActions"));

    [Theory]
    [InlineData("QueueUrl/Value", "!Ref WorkQueue")]
    [InlineData("QueueUrl/Export/Name", "!Sub ${AWS::StackName}-QueueUrl")]
    [InlineData("QueueArn/Value", "!GetAtt WorkQueue.Arn")]
    [InlineData("QueueArn/Export/Name", "!Sub ${AWS::StackName}-QueueArn")]
    public void Exports_its_queue_to_those_who_send(string path, string value) => Assert.Equal(value, Template.ValueAt($"Outputs/{path}"));
}
