using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class Parameter : IQueryShape, IAnswer<Parameter>
{
    public string? ParameterKey { get; set; }

    public string? ParameterValue { get; set; }

    public bool? UsePreviousValue { get; set; }

    public string? ResolvedValue { get; set; }

    void IQueryShape.Write(QueryWriter query)
    {
        query.Add(ParameterKey);
        query.Add(ParameterValue);
        query.Add(UsePreviousValue);
        query.Add(ResolvedValue);
    }

    static Parameter IAnswer<Parameter>.Read(AnswerReader answer) => new()
    {
        ParameterKey = answer.Text(nameof(ParameterKey)),
        ParameterValue = answer.Text(nameof(ParameterValue)),
        UsePreviousValue = answer.Boolean(nameof(UsePreviousValue)),
        ResolvedValue = answer.Text(nameof(ResolvedValue)),
    };
}
