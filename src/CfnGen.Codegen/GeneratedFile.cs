namespace CfnGen.Codegen;

/// <summary>A file of generated code.</summary>
/// <param name="Path">Below the folder of the records, with forward slashes: <c>SNS/Topic.g.cs</c>.</param>
/// <param name="Text">With LF line ends.</param>
public sealed record GeneratedFile(string Path, string Text);
