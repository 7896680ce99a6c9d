using CfnGen.Model.Documents;
using CfnGen.Stacks.QueueWorker;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.QueueWorker;

public sealed class QueueWorkerMetricMathStackTests
{
    private const string Policy = "Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration";

    private static readonly TemplateDocument Template = new QueueWorkerMetricMathStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("0/Id", "m")]
    [InlineData("0/MetricStat/Metric/Namespace", "AWS/SQS")]
    [InlineData("0/MetricStat/Metric/MetricName", "ApproximateNumberOfMessagesVisible")]
    [InlineData("0/MetricStat/Metric/Dimensions", "[{Name: QueueName, Value: !GetAtt WorkQueue.QueueName}]")]
    [InlineData("0/MetricStat/Stat", "Average")]
    [InlineData("0/ReturnData", "false")]
    [InlineData("1/Id", "r")]
    [InlineData("1/MetricStat/Metric/Namespace", "ECS/ContainerInsights")]
    [InlineData("1/MetricStat/Metric/MetricName", "RunningTaskCount")]
    [InlineData("1/MetricStat/Metric/Dimensions", "[{Name: ClusterName, Value: !Ref Cluster}, {Name: ServiceName, Value: !GetAtt WorkerService.Name}]")]
    [InlineData("1/MetricStat/Stat", "Average")]
    [InlineData("1/ReturnData", "false")]
    [InlineData("2/Expression", "m/IF(r>0,r,1)")]
    [InlineData("2/ReturnData", "true")]
    public void Divides_messages_by_tasks_in_the_policy(string query, string value) =>
        Assert.Equal(value, Template.ValueAt($"{Policy}/CustomizedMetricSpecification/Metrics/{query}"));

    [Theory]
    [InlineData("0/MetricStat/Metric/MetricName", "ApproximateNumberOfMessagesVisible")]
    [InlineData("0/MetricStat/Period", "60")]
    [InlineData("1/MetricStat/Metric/MetricName", "RunningTaskCount")]
    [InlineData("1/MetricStat/Period", "60")]
    [InlineData("2/Expression", "m/IF(r>0,r,1)")]
    [InlineData("2/ReturnData", "true")]
    public void Watches_the_same_quotient(string query, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/ScalingTooFewTasksAlarm/Properties/Metrics/{query}"));

    [Fact]
    public void Has_the_same_target_as_the_worker_with_a_function()
    {
        var withFunction = new QueueWorkerStack().ToTemplate();

        var target = Template.ValueAt($"{Policy}/TargetValue");

        Assert.Equal("100", target);
        Assert.Equal(withFunction.ValueAt($"{Policy}/TargetValue"), target);
    }

    [Fact]
    public void Computes_the_target_from_what_it_is_told()
    {
        var slower = new QueueWorkerMetricMathStack(new WorkPace(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(2))).ToTemplate();

        Assert.Equal("30", slower.ValueAt($"{Policy}/TargetValue"));
    }

    [Fact]
    public void Lets_container_insights_count_the_tasks() =>
        Assert.Equal("[{Name: containerInsights, Value: enabled}]", Template.ValueAt("Resources/Cluster/Properties/ClusterSettings"));

    [Fact]
    public void Needs_no_function() => Assert.DoesNotContain("AWS::Lambda", Template.ToYaml(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Namespace", "ECS/ContainerInsights")]
    [InlineData("MetricName", "RunningTaskCount")]
    [InlineData("Dimensions", "[{Name: ClusterName, Value: !Ref Cluster}, {Name: ServiceName, Value: !GetAtt WorkerService.Name}]")]
    [InlineData("Period", "60")]
    [InlineData("EvaluationPeriods", "5")]
    [InlineData("ComparisonOperator", "LessThanThreshold")]
    [InlineData("Threshold", "1")]
    [InlineData("TreatMissingData", "breaching")]
    [InlineData("AlarmActions", "[!Ref Alerts]")]
    public void Tells_when_the_tasks_are_no_longer_counted(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/RunningTasksAlarm/Properties/{property}"));
}
