using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class TemplateParameter : IAnswer<TemplateParameter>
{
    public string? ParameterKey { get; set; }

    public string? DefaultValue { get; set; }

    public bool? NoEcho { get; set; }

    public string? Description { get; set; }

    static TemplateParameter IAnswer<TemplateParameter>.Read(AnswerReader answer) => new()
    {
        ParameterKey = answer.Text(nameof(ParameterKey)),
        DefaultValue = answer.Text(nameof(DefaultValue)),
        NoEcho = answer.Boolean(nameof(NoEcho)),
        Description = answer.Text(nameof(Description)),
    };
}
