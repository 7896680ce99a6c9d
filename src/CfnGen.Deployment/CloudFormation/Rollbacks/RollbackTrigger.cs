using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Rollbacks;

public sealed class RollbackTrigger : IQueryShape, IAnswer<RollbackTrigger>
{
    public string? Arn { get; set; }

    public string? Type { get; set; }

    void IQueryShape.Write(QueryWriter query)
    {
        query.Add(Arn);
        query.Add(Type);
    }

    static RollbackTrigger IAnswer<RollbackTrigger>.Read(AnswerReader answer) => new()
    {
        Arn = answer.Text(nameof(Arn)),
        Type = answer.Text(nameof(Type)),
    };
}
