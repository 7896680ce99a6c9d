using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class DescribeStacksRequest : AmazonCloudFormationRequest
{
    /// <summary>Name or id. A deleted stack is found by its id only. Absent: every stack.</summary>
    public string? StackName { get; set; }

    public string? NextToken { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(NextToken);
    }
}
