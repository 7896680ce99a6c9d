using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation;

public abstract class AmazonCloudFormationRequest : AmazonWebServiceRequest
{
    private protected AmazonCloudFormationRequest()
    {
    }

    /// <summary>Adds every member that is set to the form that is sent.</summary>
    internal abstract void Write(QueryWriter query);
}
