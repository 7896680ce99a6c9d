namespace CfnGen.CloudFormationStandIn.Faults;

/// <summary>One fault of a resource.</summary>
/// <param name="LogicalId">Which resource.</param>
/// <param name="Step">When.</param>
/// <param name="Reason">Why it fails; null: it hangs.</param>
/// <param name="Times">How often.</param>
internal sealed record ResourceFault(string LogicalId, ResourceStepKind Step, string? Reason, int Times);
