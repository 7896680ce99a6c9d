using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class ValidateTemplateResponse : AmazonWebServiceResponse, IAnswer<ValidateTemplateResponse>
{
    public List<TemplateParameter>? Parameters { get; set; } = Absent.List<TemplateParameter>();

    public string? Description { get; set; }

    public List<string>? Capabilities { get; set; } = Absent.List<string>();

    public string? CapabilitiesReason { get; set; }

    public List<string>? DeclaredTransforms { get; set; } = Absent.List<string>();

    static ValidateTemplateResponse IAnswer<ValidateTemplateResponse>.Read(AnswerReader answer) => new()
    {
        Parameters = answer.List<TemplateParameter>(nameof(Parameters)),
        Description = answer.Text(nameof(Description)),
        Capabilities = answer.Texts(nameof(Capabilities)),
        CapabilitiesReason = answer.Text(nameof(CapabilitiesReason)),
        DeclaredTransforms = answer.Texts(nameof(DeclaredTransforms)),
    };
}
