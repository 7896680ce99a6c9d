namespace CfnGen.Deployment.Fleets;

/// <summary>One stack among several.</summary>
/// <param name="Needs">The names of those that must be done before it. Names that are no member count as done.</param>
public sealed record FleetMember(string Name, IReadOnlyList<string> Needs);
