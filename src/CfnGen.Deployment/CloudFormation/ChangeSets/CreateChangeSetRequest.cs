using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class CreateChangeSetRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    public string? TemplateBody { get; set; }

    public string? TemplateURL { get; set; }

    public bool? UsePreviousTemplate { get; set; }

    public List<Parameter>? Parameters { get; set; } = Absent.List<Parameter>();

    public List<string>? Capabilities { get; set; } = Absent.List<string>();

    public List<string>? ResourceTypes { get; set; } = Absent.List<string>();

    public string? RoleARN { get; set; }

    public RollbackConfiguration? RollbackConfiguration { get; set; }

    public List<string>? NotificationARNs { get; set; } = Absent.List<string>();

    public List<Tag>? Tags { get; set; } = Absent.List<Tag>();

    public string? ChangeSetName { get; set; }

    public string? ClientToken { get; set; }

    public string? Description { get; set; }

    public ChangeSetType? ChangeSetType { get; set; }

    public List<ResourceToImport>? ResourcesToImport { get; set; } = Absent.List<ResourceToImport>();

    public bool? IncludeNestedStacks { get; set; }

    public OnStackFailure? OnStackFailure { get; set; }

    public bool? ImportExistingResources { get; set; }

    public DeploymentMode? DeploymentMode { get; set; }

    internal override void Write(QueryWriter query)
    {
        query.Add(StackName);
        query.Add(TemplateBody);
        query.Add(TemplateURL);
        query.Add(UsePreviousTemplate);
        query.Add(Parameters);
        query.Add(Capabilities);
        query.Add(ResourceTypes);
        query.Add(RoleARN);
        query.Add(RollbackConfiguration);
        query.Add(NotificationARNs);
        query.Add(Tags);
        query.Add(ChangeSetName);
        query.Add(ClientToken);
        query.Add(Description);
        query.Add(ChangeSetType);
        query.Add(ResourcesToImport);
        query.Add(IncludeNestedStacks);
        query.Add(OnStackFailure);
        query.Add(ImportExistingResources);
        query.Add(DeploymentMode);
    }
}
