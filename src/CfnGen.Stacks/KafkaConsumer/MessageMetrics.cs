using CfnGen.Model;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>How messages are counted: names that containers, agent, function and scaling policy share, written once.</summary>
/// <remarks>
/// The containers publish <see cref="Produced"/> and <see cref="Consumed"/> themselves in <see cref="SdkNamespace"/>, each count since the last time, in the unit Count;
/// and they answer scrapes, of which the agent makes the metrics of <see cref="PrometheusNamespace"/>. In both, the dimensions are <see cref="ClusterName"/> and <see cref="TaskGroup"/>.
/// </remarks>
public static class MessageMetrics
{
    /// <summary>Where the containers publish by themselves, and the function what it computes.</summary>
    public const string SdkNamespace = "ECS/CloudWatch/Custom";

    /// <summary>Where the agent's events are published.</summary>
    public const string PrometheusNamespace = "ECS/ContainerInsights/Prometheus";

    public const string Produced = "messages_produced_total";
    public const string Consumed = "messages_consumed_total";

    /// <summary>Messages produced in a second for each task that consumes them.</summary>
    public const string ProducedPerConsumer = "rate_messages_produced_average_1m";

    public const string ClusterName = "ClusterName";
    public const string TaskGroup = "TaskGroup";

    public const string ProducerService = "KafkaProducerService";
    public const string ConsumerService = "KafkaConsumerService";
    public const string ProducerFamily = "KafkaProducerTask";
    public const string ConsumerFamily = "KafkaConsumerTask";

    /// <summary>The port on which a container answers <see cref="MetricsPath"/>, and nothing else.</summary>
    public const int MetricsPort = 9404;

    public const string MetricsPath = "/metrics";

    /// <summary>What ECS calls the tasks of a service, and so the value of <see cref="TaskGroup"/>.</summary>
    /// <param name="service">The service's name.</param>
    public static string GroupOf(string service) => $"service:{service}";

    /// <summary>The right to publish in <see cref="SdkNamespace"/> and nowhere else.</summary>
    internal static PolicyStatement Publication => PolicyStatement.Allow("cloudwatch:PutMetricData", on: "*") with
    {
        Comment = "metrics are no resources: what narrows this is the namespace",
        Condition = new() { ["StringEquals"] = new() { ["cloudwatch:namespace"] = SdkNamespace } },
    };
}
