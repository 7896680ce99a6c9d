using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class GetTemplateSummaryResponse : AmazonWebServiceResponse, IAnswer<GetTemplateSummaryResponse>
{
    public List<ParameterDeclaration>? Parameters { get; set; } = Absent.List<ParameterDeclaration>();

    public string? Description { get; set; }

    public List<string>? Capabilities { get; set; } = Absent.List<string>();

    public string? CapabilitiesReason { get; set; }

    public List<string>? ResourceTypes { get; set; } = Absent.List<string>();

    public string? Version { get; set; }

    public string? Metadata { get; set; }

    public List<string>? DeclaredTransforms { get; set; } = Absent.List<string>();

    public List<ResourceIdentifierSummary>? ResourceIdentifierSummaries { get; set; } = Absent.List<ResourceIdentifierSummary>();

    public Warnings? Warnings { get; set; }

    static GetTemplateSummaryResponse IAnswer<GetTemplateSummaryResponse>.Read(AnswerReader answer) => new()
    {
        Parameters = answer.List<ParameterDeclaration>(nameof(Parameters)),
        Description = answer.Text(nameof(Description)),
        Capabilities = answer.Texts(nameof(Capabilities)),
        CapabilitiesReason = answer.Text(nameof(CapabilitiesReason)),
        ResourceTypes = answer.Texts(nameof(ResourceTypes)),
        Version = answer.Text(nameof(Version)),
        Metadata = answer.Text(nameof(Metadata)),
        DeclaredTransforms = answer.Texts(nameof(DeclaredTransforms)),
        ResourceIdentifierSummaries = answer.List<ResourceIdentifierSummary>(nameof(ResourceIdentifierSummaries)),
        Warnings = answer.Shape<Warnings>(nameof(Warnings)),
    };
}
