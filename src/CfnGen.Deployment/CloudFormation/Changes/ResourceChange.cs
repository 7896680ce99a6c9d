using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ResourceChange : IAnswer<ResourceChange>
{
    public PolicyAction? PolicyAction { get; set; }

    public ChangeAction? Action { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    public string? ResourceType { get; set; }

    public Replacement? Replacement { get; set; }

    public List<string>? Scope { get; set; } = Absent.List<string>();

    public StackResourceDriftStatus? ResourceDriftStatus { get; set; }

    public List<ResourceDriftIgnoredAttribute>? ResourceDriftIgnoredAttributes { get; set; } = Absent.List<ResourceDriftIgnoredAttribute>();

    public List<ResourceChangeDetail>? Details { get; set; } = Absent.List<ResourceChangeDetail>();

    public string? ChangeSetId { get; set; }

    public ModuleInfo? ModuleInfo { get; set; }

    public string? BeforeContext { get; set; }

    public string? AfterContext { get; set; }

    public string? PreviousDeploymentContext { get; set; }

    static ResourceChange IAnswer<ResourceChange>.Read(AnswerReader answer) => new()
    {
        PolicyAction = answer.Text(nameof(PolicyAction)),
        Action = answer.Text(nameof(Action)),
        LogicalResourceId = answer.Text(nameof(LogicalResourceId)),
        PhysicalResourceId = answer.Text(nameof(PhysicalResourceId)),
        ResourceType = answer.Text(nameof(ResourceType)),
        Replacement = answer.Text(nameof(Replacement)),
        Scope = answer.Texts(nameof(Scope)),
        ResourceDriftStatus = answer.Text(nameof(ResourceDriftStatus)),
        ResourceDriftIgnoredAttributes = answer.List<ResourceDriftIgnoredAttribute>(nameof(ResourceDriftIgnoredAttributes)),
        Details = answer.List<ResourceChangeDetail>(nameof(Details)),
        ChangeSetId = answer.Text(nameof(ChangeSetId)),
        ModuleInfo = answer.Shape<ModuleInfo>(nameof(ModuleInfo)),
        BeforeContext = answer.Text(nameof(BeforeContext)),
        AfterContext = answer.Text(nameof(AfterContext)),
        PreviousDeploymentContext = answer.Text(nameof(PreviousDeploymentContext)),
    };
}
