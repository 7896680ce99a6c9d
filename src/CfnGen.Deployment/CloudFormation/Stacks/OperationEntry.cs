using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class OperationEntry : IAnswer<OperationEntry>
{
    public OperationType? OperationType { get; set; }

    public string? OperationId { get; set; }

    static OperationEntry IAnswer<OperationEntry>.Read(AnswerReader answer) => new()
    {
        OperationType = answer.Text(nameof(OperationType)),
        OperationId = answer.Text(nameof(OperationId)),
    };
}
