namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>Something that a CloudWatch agent scrapes, with the labels that its metrics get.</summary>
/// <param name="Port">The port that the agent asks.</param>
/// <param name="Host">The host in a scrape configuration; null when the agent finds it in an ECS cluster.</param>
/// <param name="Service">The logical id of the ECS service whose tasks are scraped; null when it is none.</param>
internal sealed record ScrapeTarget(int Port, string? Host, string? Service, IReadOnlyDictionary<string, string> Labels);
