using CfnGen.Model;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>Targets that get the same labels.</summary>
/// <param name="Targets">Host and port: <c>localhost:9100</c>.</param>
/// <param name="Labels">They can become dimensions.</param>
public sealed record ScrapeTargets(IReadOnlyList<string> Targets, IReadOnlyList<ScrapeLabel> Labels)
{
    internal CfnString ToYaml() => CfnString.Concat(
    [
        $"      - targets: {ScrapeYaml.List(Targets)}\n",
        Labels.Count == 0 ? "" : "        labels:\n",
        .. Labels.Select(label => (CfnString)$"          {label.Name}: {ScrapeYaml.Quoted(label.Value)}\n"),
    ]);
}
