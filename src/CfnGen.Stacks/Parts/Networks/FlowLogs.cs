using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;

namespace CfnGen.Stacks.Parts.Networks;

/// <summary>Who spoke with whom in a VPC, and who was refused: kept in a log group for as long as asked.</summary>
public sealed class FlowLogs(PartPlace place, Ref<VPC> vpc, CfnInteger retentionInDays) : Part(place)
{
    public LogGroup Group => Resource(() => new LogGroup
    {
        RetentionInDays = retentionInDays,
        DeletionPolicy = DeletionPolicy.Delete,
        UpdateReplacePolicy = DeletionPolicy.Delete,
    });

    public Role Role => Resource(() => new Role
    {
        Comment = "The flow logs of this account's VPCs may write to that group.",
        AssumeRolePolicyDocument = new PolicyDocument
        {
            Statement =
            [
                new()
                {
                    Effect = Effect.Allow,
                    Principal = new() { Service = "vpc-flow-logs.amazonaws.com" },
                    Action = "sts:AssumeRole",
                    Condition = new()
                    {
                        ["StringEquals"] = new() { ["aws:SourceAccount"] = Aws.AccountId },
                        ["ArnLike"] = new() { ["aws:SourceArn"] = $"arn:{Aws.Partition}:ec2:{Aws.Region}:{Aws.AccountId}:vpc-flow-log/*" },
                    },
                },
            ],
        },
        Policies =
        [
            new()
            {
                PolicyName = "logs",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        PolicyStatement.Allow(["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], on: Group.GetAtt.Arn),
                        PolicyStatement.Allow("logs:DescribeLogGroups", on: $"arn:{Aws.Partition}:logs:{Aws.Region}:{Aws.AccountId}:log-group:*"),
                    ],
                },
            },
        ],
    });

    public FlowLog FlowLog => Resource(
        () => new FlowLog
        {
            Comment = "The group is given by its name: the ARN that GetAtt knows ends in :*, and nothing would be delivered there.",
            ResourceType = FlowLogResourceType.Vpc,
            ResourceId = vpc,
            TrafficType = FlowLogTrafficType.All,
            LogDestinationType = FlowLogLogDestinationType.CloudWatchLogs,
            LogGroupName = Group.Ref,
            DeliverLogsPermissionArn = Role.GetAtt.Arn,
            MaxAggregationInterval = 600,
            Tags = [new() { Key = "Name", Value = Aws.StackName }],
        },
        id: "");
}
