using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class DescribeChangeSetResponse : AmazonWebServiceResponse, IAnswer<DescribeChangeSetResponse>
{
    public string? ChangeSetName { get; set; }

    public string? ChangeSetId { get; set; }

    public string? StackId { get; set; }

    public string? StackName { get; set; }

    public string? Description { get; set; }

    public List<Parameter>? Parameters { get; set; } = Absent.List<Parameter>();

    public DateTime? CreationTime { get; set; }

    public ExecutionStatus? ExecutionStatus { get; set; }

    public ChangeSetStatus? Status { get; set; }

    /// <summary>That there is nothing to change stands only here, in a sentence.</summary>
    public string? StatusReason { get; set; }

    public StackDriftStatus? StackDriftStatus { get; set; }

    public List<string>? NotificationARNs { get; set; } = Absent.List<string>();

    public RollbackConfiguration? RollbackConfiguration { get; set; }

    public List<string>? Capabilities { get; set; } = Absent.List<string>();

    public List<Tag>? Tags { get; set; } = Absent.List<Tag>();

    /// <summary>One page of them: more come with <see cref="NextToken"/>.</summary>
    public List<Change>? Changes { get; set; } = Absent.List<Change>();

    public string? NextToken { get; set; }

    public bool? IncludeNestedStacks { get; set; }

    public string? ParentChangeSetId { get; set; }

    public string? RootChangeSetId { get; set; }

    public OnStackFailure? OnStackFailure { get; set; }

    public bool? ImportExistingResources { get; set; }

    public DeploymentMode? DeploymentMode { get; set; }

    static DescribeChangeSetResponse IAnswer<DescribeChangeSetResponse>.Read(AnswerReader answer) => new()
    {
        ChangeSetName = answer.Text(nameof(ChangeSetName)),
        ChangeSetId = answer.Text(nameof(ChangeSetId)),
        StackId = answer.Text(nameof(StackId)),
        StackName = answer.Text(nameof(StackName)),
        Description = answer.Text(nameof(Description)),
        Parameters = answer.List<Parameter>(nameof(Parameters)),
        CreationTime = answer.Time(nameof(CreationTime)),
        ExecutionStatus = answer.Text(nameof(ExecutionStatus)),
        Status = answer.Needed(nameof(Status)),
        StatusReason = answer.Text(nameof(StatusReason)),
        StackDriftStatus = answer.Text(nameof(StackDriftStatus)),
        NotificationARNs = answer.Texts(nameof(NotificationARNs)),
        RollbackConfiguration = answer.Shape<RollbackConfiguration>(nameof(RollbackConfiguration)),
        Capabilities = answer.Texts(nameof(Capabilities)),
        Tags = answer.List<Tag>(nameof(Tags)),
        Changes = answer.List<Change>(nameof(Changes)),
        NextToken = answer.Text(nameof(NextToken)),
        IncludeNestedStacks = answer.Boolean(nameof(IncludeNestedStacks)),
        ParentChangeSetId = answer.Text(nameof(ParentChangeSetId)),
        RootChangeSetId = answer.Text(nameof(RootChangeSetId)),
        OnStackFailure = answer.Text(nameof(OnStackFailure)),
        ImportExistingResources = answer.Boolean(nameof(ImportExistingResources)),
        DeploymentMode = answer.Text(nameof(DeploymentMode)),
    };
}
