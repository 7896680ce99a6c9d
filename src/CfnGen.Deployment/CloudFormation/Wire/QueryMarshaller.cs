using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>Makes the form of one call: its action, the version of the API, and what the request sets.</summary>
internal sealed class QueryMarshaller(string action) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, "Amazon.CloudFormation") { HttpMethod = "POST", ResourcePath = "/" };
        request.Parameters.Add("Action", action);
        request.Parameters.Add("Version", CloudFormationWire.Version);
        ((AmazonCloudFormationRequest)input).Write(new QueryWriter(request.Parameters));
        return request;
    }
}
