namespace CfnGen.CloudFormationStandIn.Groups;

/// <summary>An instance of an Auto Scaling group.</summary>
/// <param name="Id">Such as <c>i-0123456789abcdef0</c>.</param>
/// <param name="Launch">What it was launched from; one that has another text than its group is obsolete.</param>
internal sealed record GroupInstance(string Id, string Launch);
