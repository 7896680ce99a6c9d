namespace CfnGen.Deployment.Stacks;

/// <summary>A template as CloudFormation takes it.</summary>
/// <param name="Body">The text, which always stands here.</param>
/// <param name="Url">Where it lies in a bucket, for a text that is too large for a call.</param>
public sealed record TemplateSource(string Body, string? Url = null);
