namespace CfnGen.Planning.Capacity;

/// <summary>What is supposed of instances and tasks, because no template says it.</summary>
public sealed record CapacityOptions;
