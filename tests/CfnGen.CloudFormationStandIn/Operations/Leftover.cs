using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>A resource that is to go: its entry in the stack, the id it has, and what it was.</summary>
/// <param name="Resource">The entry, where events go; by now it may stand for another resource.</param>
/// <param name="PhysicalId">Null: its service never named it.</param>
/// <param name="Definition">What it was.</param>
/// <param name="Policy">Delete, Retain, Snapshot or RetainExceptOnCreate.</param>
internal sealed record Leftover(StackResource Resource, string? PhysicalId, ResourceDefinition Definition, string Policy);
