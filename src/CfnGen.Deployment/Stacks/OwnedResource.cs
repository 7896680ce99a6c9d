using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Stacks;

/// <summary>A resource of a stack, or of a stack nested in it.</summary>
/// <param name="StackId">The stack that it is in.</param>
/// <param name="Path">The logical ids of the nested stacks that lead to it; empty for the stack's own.</param>
/// <param name="PhysicalId">Null before it has one.</param>
/// <param name="Reason">Why it has the status; null when AWS does not say.</param>
public sealed record OwnedResource(
    string StackId,
    IReadOnlyList<string> Path,
    string LogicalId,
    string Type,
    string? PhysicalId,
    ResourceStatus Status,
    string? Reason)
{
    /// <inheritdoc cref="WatchedEvent.Name"/>
    public string Name => Path.Count == 0 ? LogicalId : $"{string.Join('/', Path)}/{LogicalId}";

    /// <summary>The id of the nested stack that it is; null for any other resource.</summary>
    public string? NestedStack =>
        Type == StackWatch.NestedType && PhysicalId?.StartsWith("arn:", StringComparison.Ordinal) == true ? PhysicalId : null;

    internal static OwnedResource Of(StackResourceSummary answer, string stackId, IReadOnlyList<string> path) => new(
        stackId,
        path,
        answer.LogicalResourceId ?? throw Lacks("LogicalResourceId"),
        answer.ResourceType ?? throw Lacks("ResourceType"),
        string.IsNullOrEmpty(answer.PhysicalResourceId) ? null : answer.PhysicalResourceId,
        answer.ResourceStatus ?? throw Lacks("ResourceStatus"),
        string.IsNullOrEmpty(answer.ResourceStatusReason) ? null : answer.ResourceStatusReason);

    private static UnexpectedAnswerException Lacks(string member) => new("ListStackResources", $"a resource has no {member}.");
}
