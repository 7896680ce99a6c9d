namespace CfnGen.Deployment.Deploying;

/// <summary>What a deployment does to something that a stack has beside its template.</summary>
/// <param name="Before">Null: there is none, or no stack yet.</param>
/// <param name="After">As it will be: the policy itself, <c>on</c>, <c>none</c>, names.</param>
public sealed record SettingChange(StackSetting Setting, string? Before, string After);
