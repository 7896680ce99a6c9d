using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class CancelUpdateStackRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? ClientRequestToken { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(ClientRequestToken);
    }
}
