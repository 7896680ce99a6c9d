using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class DetectStackDriftRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public List<string>? LogicalResourceIds { get; set; } = Absent.List<string>();

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(LogicalResourceIds);
    }
}
