using CfnGen.Model;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>Where the count of produced messages is read from, and how it becomes a rate.</summary>
internal static class MessageSource
{
    /// <summary>The containers publish by themselves what they have counted since the last time.</summary>
    public const string Sdk = "SDK";

    /// <summary>The CloudWatch agent scrapes counters and publishes by how much they have grown.</summary>
    public const string Prometheus = "Prometheus";

    /// <summary>Another collector scrapes counters and publishes them as they are, once a minute.</summary>
    public const string PrometheusTotals = "PrometheusTotals";

    public const string Namespace = "Namespace";

    /// <summary>What expressions call the sum of a minute's counts.</summary>
    public const string ProducedTerm = "produced";

    /// <summary>Metric math over <see cref="ProducedTerm"/>.</summary>
    public const string PerSecond = "PerSecond";

    /// <summary>How many seconds after the end of a minute its datapoint may still change.</summary>
    public const string Delay = "Delay";

    public static MappingOptions All => new()
    {
        [Sdk] = new()
        {
            [Namespace] = MessageMetrics.SdkNamespace,
            [PerSecond] = $"SUM([{ProducedTerm}]) / 60",
            [Delay] = "0",
        },
        [Prometheus] = new()
        {
            [Namespace] = MessageMetrics.PrometheusNamespace,
            [PerSecond] = ((CfnString)$"SUM([{ProducedTerm}]) / 60").Comment("the agent publishes the growth of a counter, not the counter"),
            [Delay] = "60".Comment("a log event lies between the scrape and the metric"),
        },
        [PrometheusTotals] = new()
        {
            [Namespace] = MessageMetrics.PrometheusNamespace,
            [PerSecond] = ((CfnString)$"IF(RATE({ProducedTerm}) < 0, 0, RATE({ProducedTerm}))").Comment("running totals fall when a task ends: that is no rate"),
            [Delay] = "60",
        },
    };
}
