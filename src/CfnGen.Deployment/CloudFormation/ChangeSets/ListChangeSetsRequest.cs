using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ListChangeSetsRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? NextToken { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(NextToken);
    }
}
