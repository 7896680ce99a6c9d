using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class ParameterDeclaration : IAnswer<ParameterDeclaration>
{
    public string? ParameterKey { get; set; }

    public string? DefaultValue { get; set; }

    public string? ParameterType { get; set; }

    public bool? NoEcho { get; set; }

    public string? Description { get; set; }

    public ParameterConstraints? ParameterConstraints { get; set; }

    static ParameterDeclaration IAnswer<ParameterDeclaration>.Read(AnswerReader answer) => new()
    {
        ParameterKey = answer.Text(nameof(ParameterKey)),
        DefaultValue = answer.Text(nameof(DefaultValue)),
        ParameterType = answer.Text(nameof(ParameterType)),
        NoEcho = answer.Boolean(nameof(NoEcho)),
        Description = answer.Text(nameof(Description)),
        ParameterConstraints = answer.Shape<ParameterConstraints>(nameof(ParameterConstraints)),
    };
}
