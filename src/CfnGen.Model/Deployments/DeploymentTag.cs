namespace CfnGen.Model;

/// <summary>A tag of a stack, which CloudFormation hands on to the resources that can bear one.</summary>
/// <param name="Key">Up to 128 characters, not beginning with <c>aws:</c>.</param>
/// <param name="Value">Up to 256 characters.</param>
public sealed record DeploymentTag(string Key, string Value);
