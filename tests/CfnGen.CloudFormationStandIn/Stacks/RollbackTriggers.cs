using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>The alarms that roll an operation back, and how long they are watched after it.</summary>
internal sealed record RollbackTriggers(IReadOnlyList<(string Arn, string Type)> Alarms, int? MonitoringTimeInMinutes)
{
    public static RollbackTriggers None { get; } = new([], null);

    public static RollbackTriggers In(QueryRequest request) => new(
        [.. request.Structures("RollbackTriggers").Select(trigger => (trigger.Required("Arn"), trigger.Required("Type")))],
        request.Number("MonitoringTimeInMinutes"));
}
