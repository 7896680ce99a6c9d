using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.ChangeSets;

public sealed class ChangeSetSummary : IAnswer<ChangeSetSummary>
{
    public string? StackId { get; set; }

    public string? StackName { get; set; }

    public string? ChangeSetId { get; set; }

    public string? ChangeSetName { get; set; }

    public ExecutionStatus? ExecutionStatus { get; set; }

    public ChangeSetStatus? Status { get; set; }

    public string? StatusReason { get; set; }

    public DateTime? CreationTime { get; set; }

    public string? Description { get; set; }

    public bool? IncludeNestedStacks { get; set; }

    public string? ParentChangeSetId { get; set; }

    public string? RootChangeSetId { get; set; }

    public bool? ImportExistingResources { get; set; }

    static ChangeSetSummary IAnswer<ChangeSetSummary>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Text(nameof(StackId)),
        StackName = answer.Text(nameof(StackName)),
        ChangeSetId = answer.Text(nameof(ChangeSetId)),
        ChangeSetName = answer.Text(nameof(ChangeSetName)),
        ExecutionStatus = answer.Text(nameof(ExecutionStatus)),
        Status = answer.Text(nameof(Status)),
        StatusReason = answer.Text(nameof(StatusReason)),
        CreationTime = answer.Time(nameof(CreationTime)),
        Description = answer.Text(nameof(Description)),
        IncludeNestedStacks = answer.Boolean(nameof(IncludeNestedStacks)),
        ParentChangeSetId = answer.Text(nameof(ParentChangeSetId)),
        RootChangeSetId = answer.Text(nameof(RootChangeSetId)),
        ImportExistingResources = answer.Boolean(nameof(ImportExistingResources)),
    };
}
