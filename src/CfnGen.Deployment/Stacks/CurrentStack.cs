namespace CfnGen.Deployment.Stacks;

/// <summary>A stack as AWS has it.</summary>
/// <param name="Id">The ARN, by which also a deleted stack is found.</param>
/// <param name="Reason">Why it has the status; null when AWS does not say.</param>
/// <param name="ChangeSetId">The change set that was executed last; null when it was none.</param>
/// <param name="Changed">When the last operation began.</param>
public sealed record CurrentStack(
    string Name,
    string Id,
    StackStatus Status,
    string? Reason,
    string? ChangeSetId,
    bool IsProtected,
    DateTimeOffset? Changed,
    IReadOnlyList<StackOutput> Outputs)
{
    /// <exception cref="UnexpectedAnswerException">The answer lacks what every stack has.</exception>
    internal static CurrentStack Of(Stack answer) => new(
        answer.StackName ?? throw Lacks("StackName"),
        answer.StackId ?? throw Lacks("StackId"),
        answer.StackStatus ?? throw Lacks("StackStatus"),
        string.IsNullOrEmpty(answer.StackStatusReason) ? null : answer.StackStatusReason.TrimEnd('.'),
        answer.ChangeSetId,
        answer.EnableTerminationProtection == true,
        (answer.LastUpdatedTime ?? answer.CreationTime)?.ToUniversalTime(),
        [.. (answer.Outputs ?? []).Select(StackOutput.Of)]);

    private static UnexpectedAnswerException Lacks(string member) => new("DescribeStacks", $"a stack has no {member}.");
}
