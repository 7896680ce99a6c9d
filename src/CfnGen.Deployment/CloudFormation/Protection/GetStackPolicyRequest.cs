using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Protection;

public sealed class GetStackPolicyRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    internal override void Write(QueryWriter query) => query.Add(StackName);
}
