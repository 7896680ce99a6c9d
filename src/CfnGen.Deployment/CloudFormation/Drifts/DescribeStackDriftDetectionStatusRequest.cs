using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class DescribeStackDriftDetectionStatusRequest : AmazonCloudFormationRequest
{
    public string? StackDriftDetectionId { get; set; }

    internal override void Write(QueryWriter query) => query.Add(StackDriftDetectionId);
}
