namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>In which unit of CloudWatch a scraped metric is published.</summary>
/// <param name="MetricName">As the exporter calls it.</param>
/// <param name="Unit">Such as <c>Count</c>.</param>
public sealed record MetricUnit(string MetricName, string Unit);
