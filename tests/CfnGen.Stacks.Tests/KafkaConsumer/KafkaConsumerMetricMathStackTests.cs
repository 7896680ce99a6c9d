using CfnGen.Model.Documents;
using CfnGen.Stacks.KafkaConsumer;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.KafkaConsumer;

public sealed class KafkaConsumerMetricMathStackTests
{
    private static readonly TemplateDocument Template = new KafkaConsumerMetricMathStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("0/Id", "produced")]
    [InlineData("0/MetricStat/Metric/Namespace", "!FindInMap [MessageSources, !Ref MetricSource, Namespace]")]
    [InlineData("0/MetricStat/Metric/MetricName", "messages_produced_total")]
    [InlineData("0/MetricStat/Metric/Dimensions", "[{Name: ClusterName, Value: !Ref Cluster}, {Name: TaskGroup, Value: service:KafkaProducerService}]")]
    [InlineData("0/MetricStat/Stat", "Sum")]
    [InlineData("0/ReturnData", "false")]
    [InlineData("1/Id", "running")]
    [InlineData("1/MetricStat/Metric/Namespace", "ECS/ContainerInsights")]
    [InlineData("1/MetricStat/Metric/MetricName", "RunningTaskCount")]
    [InlineData("1/MetricStat/Metric/Dimensions", "[{Name: ClusterName, Value: !Ref Cluster}, {Name: ServiceName, Value: !GetAtt ConsumerService.Name}]")]
    [InlineData("1/MetricStat/Stat", "Average")]
    [InlineData("1/ReturnData", "false")]
    [InlineData("2/Expression", "!Sub [(${PerSecond}) / IF(running > 0, running, 1), {PerSecond: !FindInMap [MessageSources, !Ref MetricSource, PerSecond]}]")]
    [InlineData("2/ReturnData", "true")]
    public void Divides_messages_by_consumers_in_the_policy(string query, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification/Metrics/{query}"));

    [Fact]
    public void Sums_the_counts_for_the_alarm_too()
    {
        var stat = Template.ValueAt("Resources/ScalingTooFewTasksAlarm/Properties/Metrics/0/MetricStat/Stat");

        Assert.Equal("Sum", stat);
    }

    [Fact]
    public void Needs_no_function() => Assert.DoesNotContain("AWS::Lambda", Template.ToYaml(), StringComparison.Ordinal);
}
