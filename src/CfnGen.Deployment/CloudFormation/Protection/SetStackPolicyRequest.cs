using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Protection;

public sealed class SetStackPolicyRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? StackPolicyBody { get; set; }

    public string? StackPolicyURL { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(StackPolicyBody);
        query.Add(StackPolicyURL);
    }
}
