namespace CfnGen.Deployment.Stacks;

/// <summary>Where a stack is among those of one account, which has each name once in each region.</summary>
/// <param name="Region">Null: the region that the connection leads to.</param>
public sealed record StackPlace(string? Region, string Name);
