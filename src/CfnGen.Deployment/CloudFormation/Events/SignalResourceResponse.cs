using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class SignalResourceResponse : AmazonWebServiceResponse, IAnswer<SignalResourceResponse>
{
    static SignalResourceResponse IAnswer<SignalResourceResponse>.Read(AnswerReader answer) => new();
}
