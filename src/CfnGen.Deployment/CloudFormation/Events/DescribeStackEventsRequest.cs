using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class DescribeStackEventsRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? NextToken { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(NextToken);
    }
}
