namespace CfnGen.Stacks.Delivery;

/// <summary>Actions of one service that CloudFormation needs for a type of resource.</summary>
/// <param name="Service">As actions and ARNs begin with it: <c>ec2</c>.</param>
/// <param name="Resources">The ends of ARNs, where <c>{stack}</c> stands for the beginning of generated names; empty where IAM knows no resource for the actions.</param>
/// <param name="Names">Without the service: <c>CreateVpc</c>.</param>
internal sealed record DeployAction(string Service, IReadOnlyList<string> Resources, IReadOnlyList<string> Names);
