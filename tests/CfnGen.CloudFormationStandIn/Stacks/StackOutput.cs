namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>A value that a stack gives out, and the name under which other stacks can import it.</summary>
internal sealed record StackOutput(string Key, string Value, string? Description, string? ExportName);
