using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class DeleteStackResponse : AmazonWebServiceResponse, IAnswer<DeleteStackResponse>
{
    static DeleteStackResponse IAnswer<DeleteStackResponse>.Read(AnswerReader answer) => new();
}
