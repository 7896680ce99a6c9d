using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>What a request sets for a stack beside its template and parameters.</summary>
internal sealed record StackSettings
{
    public static StackSettings None { get; } = new();

    public IReadOnlyList<StackTag> Tags { get; private init; } = [];

    public IReadOnlyList<string> Capabilities { get; private init; } = [];

    public IReadOnlyList<string> NotificationArns { get; private init; } = [];

    public string? RoleArn { get; private init; }

    public RollbackTriggers RollbackTriggers { get; private init; } = RollbackTriggers.None;

    /// <summary>What the request sets; what it leaves out stays as it was.</summary>
    public static StackSettings In(QueryRequest request, StackSettings previous) => new()
    {
        Tags = request.Has("Tags")
            ? [.. request.Structures("Tags").Select(tag => new StackTag(tag.Required("Key"), tag["Value"] ?? ""))]
            : previous.Tags,
        Capabilities = request.Texts("Capabilities"),
        NotificationArns = request.Has("NotificationARNs") ? request.Texts("NotificationARNs") : previous.NotificationArns,
        RoleArn = request["RoleARN"] ?? previous.RoleArn,
        RollbackTriggers = request.Has("RollbackConfiguration") ? RollbackTriggers.In(request.Structure("RollbackConfiguration")) : previous.RollbackTriggers,
    };

    /// <summary>Whether an update from one to the other has nothing to do.</summary>
    public bool IsSameAs(StackSettings other) =>
        Tags.ToHashSet().SetEquals(other.Tags)
        && NotificationArns.ToHashSet().SetEquals(other.NotificationArns)
        && RollbackTriggers.MonitoringTimeInMinutes == other.RollbackTriggers.MonitoringTimeInMinutes
        && RollbackTriggers.Alarms.SequenceEqual(other.RollbackTriggers.Alarms);
}
