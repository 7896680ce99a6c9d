namespace CfnGen.Stacks.Tests.EveryStack.Permissions;

/// <summary>The actions for which <c>Resource: '*'</c> is right, because IAM knows no resource to narrow them to.</summary>
internal static class ActionsWithoutResource
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cloudwatch:GetMetricData"] = "metrics are no resources",
        ["cloudwatch:PutMetricData"] = "metrics are no resources; the condition on the namespace narrows it",
        ["ec2:DescribeInstances"] = "no describing action of EC2 takes a resource",
        ["ec2:DescribeTags"] = "no describing action of EC2 takes a resource",
        ["ecr:GetAuthorizationToken"] = "the token is for the registry, repositories are narrowed where images are read",
        ["ecs:DescribeTaskDefinition"] = "IAM knows no resource for reading task definitions",
        ["ecs:ListServices"] = "what is listed is no resource yet; the condition on the cluster narrows it",
        ["ecs:ListTasks"] = "what is listed is no resource yet; the condition on the cluster narrows it",
        ["elasticloadbalancing:DescribeInstanceHealth"] = "no describing action of load balancing takes a resource",
        ["elasticloadbalancing:DescribeTargetHealth"] = "no describing action of load balancing takes a resource",
        ["ssm:DescribeInstanceInformation"] = "the list of managed instances is no resource",
        ["ssmmessages:CreateControlChannel"] = "the channel is the instance's own",
        ["ssmmessages:CreateDataChannel"] = "the channel is the instance's own",
        ["ssmmessages:OpenControlChannel"] = "the channel is the instance's own",
        ["ssmmessages:OpenDataChannel"] = "the channel is the instance's own",
    };
}
