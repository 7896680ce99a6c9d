using CfnGen.Model;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>What the agent scrapes, and how often: a configuration of Prometheus, in YAML.</summary>
public sealed record ScrapeConfiguration
{
    public required TimeSpan Interval { get; init; }

    public required TimeSpan Timeout { get; init; }

    public required IReadOnlyList<ScrapeJob> Jobs { get; init; }

    /// <summary>The YAML, for a parameter or a file; references inside become an <c>Fn::Sub</c>.</summary>
    public CfnString ToText() => CfnString.Concat(
    [
        $"""
        global:
          scrape_interval: {PrometheusDuration.Of(Interval)}
          scrape_timeout: {PrometheusDuration.Of(Timeout)}
        scrape_configs:

        """,
        .. Jobs.Select(job => job.ToYaml()),
    ]);
}
