namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>A tag of a stack.</summary>
internal sealed record StackTag(string Key, string Value);
