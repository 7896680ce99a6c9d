using CfnGen.Model;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>A label of everything that is scraped from a target.</summary>
public sealed record ScrapeLabel(string Name, CfnString Value);
