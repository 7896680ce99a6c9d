using CfnGen.Model;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>Targets that are scraped together, named here or found in files.</summary>
/// <param name="Name">The label <c>job</c> of what is scraped, of which the agent makes the name of the log stream.</param>
public sealed record ScrapeJob(string Name)
{
    public IReadOnlyList<ScrapeTargets> Targets { get; init; } = [];

    /// <summary>Files that list targets, such as <see cref="EcsServiceDiscovery.ResultFile"/>.</summary>
    public IReadOnlyList<string> TargetFiles { get; init; } = [];

    /// <summary>How many samples one scrape may bring before all of it is dropped.</summary>
    /// <value>Absent: any number.</value>
    public int? SampleLimit { get; init; }

    /// <summary>The metrics that are kept of a scrape. The agent writes what is kept to its log group, declared or not.</summary>
    /// <value>Empty: all of them.</value>
    public IReadOnlyList<string> KeptMetrics { get; init; } = [];

    internal CfnString ToYaml() => CfnString.Concat(
    [
        $"  - job_name: {ScrapeYaml.Quoted(Name)}\n",
        SampleLimit is { } limit ? $"    sample_limit: {limit}\n" : "",
        Targets.Count == 0 ? "" : "    static_configs:\n",
        .. Targets.Select(targets => targets.ToYaml()),
        TargetFiles.Count == 0 ? "" : $"    file_sd_configs:\n      - files: {ScrapeYaml.List(TargetFiles)}\n",
        KeptMetrics.Count == 0 ? "" : $"    metric_relabel_configs:\n      - source_labels: {ScrapeYaml.List(["__name__"])}\n        regex: {ScrapeYaml.Quoted(string.Join('|', KeptMetrics))}\n        action: keep\n",
    ]);
}
