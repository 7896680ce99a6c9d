using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class DeleteChangeSetResponse : AmazonWebServiceResponse, IAnswer<DeleteChangeSetResponse>
{
    static DeleteChangeSetResponse IAnswer<DeleteChangeSetResponse>.Read(AnswerReader answer) => new();
}
