using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class CreateChangeSetRequest : AmazonCloudFormationRequest
{
    public string? StackName { get; set; }

    /// <summary>Up to 51,200 bytes; larger ones lie at <see cref="TemplateURL"/>.</summary>
    public string? TemplateBody { get; set; }

    public string? TemplateURL { get; set; }

    public bool? UsePreviousTemplate { get; set; }

    public List<Parameter>? Parameters { get; set; } = Absent.List<Parameter>();

    public List<string>? Capabilities { get; set; } = Absent.List<string>();

    public List<string>? ResourceTypes { get; set; } = Absent.List<string>();

    public string? RoleARN { get; set; }

    public RollbackConfiguration? RollbackConfiguration { get; set; }

    /// <summary>An empty list takes away those that the stack has; an absent one keeps them.</summary>
    public List<string>? NotificationARNs { get; set; } = Absent.List<string>();

    public List<Tag>? Tags { get; set; } = Absent.List<Tag>();

    public string? ChangeSetName { get; set; }

    /// <summary>A call repeated with the same token makes one change set.</summary>
    public string? ClientToken { get; set; }

    public string? Description { get; set; }

    /// <summary>Absent: <see cref="ChangeSetType.UPDATE"/>, which there must be a stack for.</summary>
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
