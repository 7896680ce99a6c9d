namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>One line of what happened to a stack.</summary>
internal sealed record StackEvent(
    string EventId,
    string LogicalResourceId,
    string? PhysicalResourceId,
    string ResourceType,
    DateTimeOffset Timestamp,
    string Status,
    string? Reason,
    string? Properties,
    string? ClientRequestToken);
