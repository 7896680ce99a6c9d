using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Watching;

/// <summary>One event of a stack or of a stack nested in it.</summary>
/// <param name="Path">The logical ids of the nested stacks that lead to it; empty for the stack's own.</param>
/// <param name="IsStack">Whether it is of the stack itself, not of a resource in it.</param>
/// <param name="Time">By AWS's clock.</param>
public sealed record WatchedEvent(
    IReadOnlyList<string> Path,
    bool IsStack,
    DateTimeOffset Time,
    string LogicalId,
    string Type,
    string? PhysicalId,
    ResourceStatus Status,
    string? Reason)
{
    /// <summary>The logical id with those of the nested stacks before it, as in <c>Network/Vpc</c>.</summary>
    public string Name => Path.Count == 0 ? LogicalId : $"{string.Join('/', Path)}/{LogicalId}";

    public bool IsFailure => Status.Value.EndsWith("_FAILED", StringComparison.Ordinal);

    public bool IsBusy => Status.Value.EndsWith("_IN_PROGRESS", StringComparison.Ordinal);

    internal static WatchedEvent Of(StackEvent seen, IReadOnlyList<string> path) => new(
        path,
        seen.PhysicalResourceId == seen.StackId,
        new(DateTime.SpecifyKind(seen.Timestamp.GetValueOrDefault().ToUniversalTime(), DateTimeKind.Utc)),
        seen.LogicalResourceId ?? "",
        seen.ResourceType ?? "",
        string.IsNullOrEmpty(seen.PhysicalResourceId) ? null : seen.PhysicalResourceId,
        seen.ResourceStatus ?? throw new UnexpectedAnswerException("DescribeStackEvents", "an event has no ResourceStatus."),
        string.IsNullOrEmpty(seen.ResourceStatusReason) ? OfHook(seen) : seen.ResourceStatusReason);

    /// <summary>What a hook of the account says of the resource, which stands in no other member, and in no later event.</summary>
    private static string? OfHook(StackEvent seen) => string.IsNullOrEmpty(seen.HookStatusReason) ? null : $"{seen.HookType} ({seen.HookStatus?.Value}): {seen.HookStatusReason}";
}
