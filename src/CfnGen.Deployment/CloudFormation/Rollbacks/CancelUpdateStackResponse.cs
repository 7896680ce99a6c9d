using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class CancelUpdateStackResponse : AmazonWebServiceResponse, IAnswer<CancelUpdateStackResponse>
{
    static CancelUpdateStackResponse IAnswer<CancelUpdateStackResponse>.Read(AnswerReader answer) => new();
}
