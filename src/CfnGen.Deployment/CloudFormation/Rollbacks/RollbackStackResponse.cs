using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class RollbackStackResponse : AmazonWebServiceResponse, IAnswer<RollbackStackResponse>
{
    public string? StackId { get; set; }

    public string? OperationId { get; set; }

    static RollbackStackResponse IAnswer<RollbackStackResponse>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Text(nameof(StackId)),
        OperationId = answer.Text(nameof(OperationId)),
    };
}
