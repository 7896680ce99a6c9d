using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class SignalResourceRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? UniqueId { get; set; }

    public ResourceSignalStatus? Status { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(LogicalResourceId);
        query.Add(UniqueId);
        query.Add(Status);
    }
}
