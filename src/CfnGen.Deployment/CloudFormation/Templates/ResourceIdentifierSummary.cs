using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class ResourceIdentifierSummary : IAnswer<ResourceIdentifierSummary>
{
    public string? ResourceType { get; set; }

    public List<string>? LogicalResourceIds { get; set; } = Absent.List<string>();

    public List<string>? ResourceIdentifiers { get; set; } = Absent.List<string>();

    static ResourceIdentifierSummary IAnswer<ResourceIdentifierSummary>.Read(AnswerReader answer) => new()
    {
        ResourceType = answer.Text(nameof(ResourceType)),
        LogicalResourceIds = answer.Texts(nameof(LogicalResourceIds)),
        ResourceIdentifiers = answer.Texts(nameof(ResourceIdentifiers)),
    };
}
