using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class RollbackStackRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? RoleARN { get; set; }

    public string? ClientRequestToken { get; set; }

    public bool? RetainExceptOnCreate { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(RoleARN);
        query.Add(ClientRequestToken);
        query.Add(RetainExceptOnCreate);
    }
}
