using CfnGen.Resources.CloudWatch;
using CfnGen.Stacks.Parts.Metrics;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>The same consumers without a function: the policy itself divides the count of messages by the tasks that Container Insights counts.</summary>
public sealed class KafkaConsumerMetricMathStack : KafkaServices
{
    public override string Description => "Producers and consumers of Kafka on Fargate, the consumers scaled by the rate of messages, by metric math";

    protected override TrackedMetric MessagesPerConsumer => new MetricMath
    {
        Terms = [new(MessageSource.ProducedTerm, ProducedMessages) { Stat = "Sum" }, new("running", RunningConsumers)],
        Expression = $"({FromSource(MessageSource.PerSecond)}) / IF(running > 0, running, 1)",
        Label = MessageMetrics.ProducedPerConsumer,
        Comment = "with no task at all, what a single one would get",
    };

    private AlarmMetric ProducedMessages => new()
    {
        Namespace = FromSource(MessageSource.Namespace),
        MetricName = MessageMetrics.Produced,
        Dimensions = ProducedDimensions,
    };

    private AlarmMetric RunningConsumers => new()
    {
        Namespace = "ECS/ContainerInsights",
        MetricName = "RunningTaskCount",
        Dimensions = [new() { Name = "ClusterName", Value = Cluster.Ref }, new() { Name = "ServiceName", Value = Consumer.Service.GetAtt.Name }],
    };
}
