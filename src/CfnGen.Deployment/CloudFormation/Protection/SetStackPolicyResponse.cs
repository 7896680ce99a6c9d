using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Protection;

public sealed class SetStackPolicyResponse : AmazonWebServiceResponse, IAnswer<SetStackPolicyResponse>
{
    static SetStackPolicyResponse IAnswer<SetStackPolicyResponse>.Read(AnswerReader answer) => new();
}
