using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class Tag : IQueryShape, IAnswer<Tag>
{
    public string? Key { get; set; }

    public string? Value { get; set; }

    void IQueryShape.Write(QueryWriter query)
    {
        query.Add(Key);
        query.Add(Value);
    }

    static Tag IAnswer<Tag>.Read(AnswerReader answer) => new()
    {
        Key = answer.Needed(nameof(Key)),
        Value = answer.Text(nameof(Value)),
    };
}
