using System.Globalization;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>The tasks of one family, as targets.</summary>
public sealed record EcsTaskDefinitionTarget
{
    /// <summary>The label <c>job</c> of what is scraped from them.</summary>
    /// <value>Absent: the job that reads the result file.</value>
    public string? JobName { get; init; }

    /// <value>Absent: <c>/metrics</c>.</value>
    public string? MetricsPath { get; init; }

    /// <summary>The ports that answer. The tasks' security group must let the agent in there.</summary>
    public required IReadOnlyList<int> MetricsPorts { get; init; }

    /// <summary>A regular expression for the ARN of the task definition: <c>.*:task-definition/KafkaConsumerTask:[0-9]+</c>.</summary>
    public required string TaskDefinitionArnPattern { get; init; }

    internal JsonObject ToJson() => new()
    {
        ["sd_job_name"] = JobName,
        ["sd_metrics_path"] = MetricsPath,
        ["sd_metrics_ports"] = string.Join(';', MetricsPorts.Select(port => port.ToString(CultureInfo.InvariantCulture))),
        ["sd_task_definition_arn_pattern"] = TaskDefinitionArnPattern,
    };
}
