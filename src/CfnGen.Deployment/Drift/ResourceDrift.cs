using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Drift;

/// <summary>A resource that somebody changed past CloudFormation.</summary>
/// <param name="StackId">The stack that it is in.</param>
/// <param name="Path">The logical ids of the nested stacks that lead to it; empty for the stack's own.</param>
/// <param name="IsDeleted">It is gone.</param>
/// <param name="Differences">What is not as the template has it; empty for one that is gone.</param>
public sealed record ResourceDrift(
    string StackId, IReadOnlyList<string> Path, string LogicalId, string Type, string? PhysicalId, bool IsDeleted, IReadOnlyList<PropertyDrift> Differences)
{
    /// <inheritdoc cref="OwnedResource.Name"/>
    public string Name => Path.Count == 0 ? LogicalId : $"{string.Join('/', Path)}/{LogicalId}";

    /// <summary>All properties that CloudFormation compares, as the template has them: a JSON object, or null.</summary>
    public string? ExpectedProperties { get; init; }

    /// <summary>The same as they are.</summary>
    public string? ActualProperties { get; init; }

    internal static ResourceDrift Of(StackResourceDrift answer, string stackId, IReadOnlyList<string> path) => new(
        stackId,
        path,
        answer.LogicalResourceId ?? throw Lacks("LogicalResourceId"),
        answer.ResourceType ?? throw Lacks("ResourceType"),
        answer.PhysicalResourceId,
        answer.StackResourceDriftStatus == StackResourceDriftStatus.DELETED,
        [.. (answer.PropertyDifferences ?? []).Select(PropertyDrift.Of)])
    {
        ExpectedProperties = answer.ExpectedProperties,
        ActualProperties = answer.ActualProperties,
    };

    private static UnexpectedAnswerException Lacks(string member) => new("DescribeStackResourceDrifts", $"a resource has no {member}.");
}
