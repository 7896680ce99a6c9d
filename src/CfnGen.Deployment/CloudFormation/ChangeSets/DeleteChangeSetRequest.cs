using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class DeleteChangeSetRequest : AmazonCloudFormationRequest
{
    public string? ChangeSetName { get; set; }

    public string? StackName { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(ChangeSetName);
        query.Add(StackName);
    }
}
