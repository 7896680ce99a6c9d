using CfnGen.Model;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>Where the count of produced messages is read from, and how it becomes a rate.</summary>
internal static class MessageSource
{
    /// <summary>The containers publish by themselves what they have counted since the last time.</summary>
    public const string Sdk = "SDK";

    /// <summary>The CloudWatch agent scrapes counters and publishes by how much they have grown.</summary>
    public const string Prometheus = "Prometheus";

    /// <summary>Another collector scrapes counters and publishes them as they are, once a minute, where the CloudWatch agent otherwise publishes their growth.</summary>
    public const string PrometheusTotals = "PrometheusTotals";

    public const string Namespace = "Namespace";

    /// <summary>What expressions call the sum of a minute's counts.</summary>
    public const string ProducedTerm = "produced";

    /// <summary>Metric math over <see cref="ProducedTerm"/>.</summary>
    public const string PerSecond = "PerSecond";

    /// <summary>Of which jobs the agent publishes the produced messages, as a regular expression.</summary>
    public const string AgentJobs = "AgentJobs";

    /// <summary>The producers', and no other.</summary>
    public const string Producers = $"^{MessageMetrics.ProducerFamily}$";

    public static MappingOptions All => new()
    {
        [Sdk] = new()
        {
            [Namespace] = MessageMetrics.SdkNamespace,
            [PerSecond] = $"SUM([{ProducedTerm}]) / 60",
            [AgentJobs] = Producers,
        },
        [Prometheus] = new()
        {
            [Namespace] = MessageMetrics.PrometheusNamespace,
            [PerSecond] = ((CfnString)$"SUM([{ProducedTerm}]) / 60").Comment("the agent publishes the growth of a counter, not the counter"),
            [AgentJobs] = Producers,
        },
        [PrometheusTotals] = new()
        {
            [Namespace] = MessageMetrics.PrometheusNamespace,
            [PerSecond] = ((CfnString)$"IF(RATE({ProducedTerm}) < 0, 0, RATE({ProducedTerm}))").Comment("running totals fall when a task ends: that is no rate"),
            [AgentJobs] = "^$".Comment("none: growth and totals in one metric would make neither"),
        },
    };
}
