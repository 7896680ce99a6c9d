using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Resources;

public sealed class DescribeStackResourcesRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(LogicalResourceId);
        query.Add(PhysicalResourceId);
    }
}
