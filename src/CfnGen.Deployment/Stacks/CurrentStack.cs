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
    /// <summary>What the parameters are; asterisks for those that are <c>NoEcho</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The ARNs of the alarms that make CloudFormation roll back.</summary>
    public IReadOnlyList<string> RollbackTriggers { get; init; } = [];

    /// <summary>How long they are watched after an update.</summary>
    public int RollbackMonitoringMinutes { get; init; }

    /// <summary>What the last look for drift found.</summary>
    public StackDriftStatus Drift { get; init; } = StackDriftStatus.NOT_CHECKED;

    /// <summary>When somebody last looked for drift; null: never.</summary>
    public DateTimeOffset? DriftChecked { get; init; }

    public bool IsDrifted => Drift == StackDriftStatus.DRIFTED;

    /// <exception cref="UnexpectedAnswerException">The answer lacks what every stack has.</exception>
    internal static CurrentStack Of(Stack answer) => new(
        answer.StackName ?? throw Lacks("StackName"),
        answer.StackId ?? throw Lacks("StackId"),
        answer.StackStatus ?? throw Lacks("StackStatus"),
        string.IsNullOrEmpty(answer.StackStatusReason) ? null : answer.StackStatusReason.TrimEnd('.', ' '),
        answer.ChangeSetId,
        answer.EnableTerminationProtection == true,
        (answer.LastUpdatedTime ?? answer.CreationTime)?.ToUniversalTime(),
        [.. (answer.Outputs ?? []).Select(StackOutput.Of)])
    {
        Parameters = ParametersOf(answer),
        RollbackTriggers = [.. (answer.RollbackConfiguration?.RollbackTriggers ?? []).Select(trigger => trigger.Arn ?? throw Lacks("RollbackTrigger.Arn"))],
        RollbackMonitoringMinutes = answer.RollbackConfiguration?.MonitoringTimeInMinutes ?? 0,
        Drift = answer.DriftInformation?.StackDriftStatus ?? StackDriftStatus.NOT_CHECKED,
        DriftChecked = answer.DriftInformation?.LastCheckTimestamp?.ToUniversalTime(),
    };

    private static Dictionary<string, string> ParametersOf(Stack answer)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in answer.Parameters ?? [])
        {
            values[parameter.ParameterKey ?? throw Lacks("ParameterKey")] = parameter.ParameterValue ?? "";
        }

        return values;
    }

    private static UnexpectedAnswerException Lacks(string member) => new("DescribeStacks", $"a stack has no {member}.");
}
