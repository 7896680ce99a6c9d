using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class ContinueUpdateRollbackResponse : AmazonWebServiceResponse, IAnswer<ContinueUpdateRollbackResponse>
{
    static ContinueUpdateRollbackResponse IAnswer<ContinueUpdateRollbackResponse>.Read(AnswerReader answer) => new();
}
