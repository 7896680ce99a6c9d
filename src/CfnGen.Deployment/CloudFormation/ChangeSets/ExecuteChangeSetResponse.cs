using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ExecuteChangeSetResponse : AmazonWebServiceResponse, IAnswer<ExecuteChangeSetResponse>
{
    static ExecuteChangeSetResponse IAnswer<ExecuteChangeSetResponse>.Read(AnswerReader answer) => new();
}
