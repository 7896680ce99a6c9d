using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class Parameter : IQueryShape, IAnswer<Parameter>
{
    public string? ParameterKey { get; set; }

    public string? ParameterValue { get; set; }

    /// <summary>Keeps the value that the stack has; then there is no <see cref="ParameterValue"/>.</summary>
    public bool? UsePreviousValue { get; set; }

    /// <summary>What stands behind the name of a parameter of Systems Manager. Comes, never goes.</summary>
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
