using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Fleets;

/// <summary>One stack among several.</summary>
/// <param name="Needs">Those that must be done before it. What is no member counts as done.</param>
public sealed record FleetMember(StackPlace Place, IReadOnlyList<StackPlace> Needs);
