using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Protection;

public sealed class UpdateTerminationProtectionRequest : AmazonCloudFormationRequest
{
    public bool? EnableTerminationProtection { get; set; }

    public string? StackName { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(EnableTerminationProtection);
        query.Add(StackName);
    }
}
