namespace CfnGen.Model;

/// <summary>A parameter of a deployment with its value as CloudFormation takes it: a text, where a list is parted by commas.</summary>
public sealed record DeployedParameter(string Name, string Value);
