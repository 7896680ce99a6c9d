using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class StackSummary : IAnswer<StackSummary>
{
    public string? StackId { get; set; }

    public string? StackName { get; set; }

    public string? TemplateDescription { get; set; }

    public DateTime? CreationTime { get; set; }

    public DateTime? LastUpdatedTime { get; set; }

    public DateTime? DeletionTime { get; set; }

    public StackStatus? StackStatus { get; set; }

    public string? StackStatusReason { get; set; }

    public string? ParentId { get; set; }

    public string? RootId { get; set; }

    public StackDriftInformationSummary? DriftInformation { get; set; }

    public List<OperationEntry>? LastOperations { get; set; } = Absent.List<OperationEntry>();

    static StackSummary IAnswer<StackSummary>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Text(nameof(StackId)),
        StackName = answer.Needed(nameof(StackName)),
        TemplateDescription = answer.Text(nameof(TemplateDescription)),
        CreationTime = answer.Time(nameof(CreationTime)),
        LastUpdatedTime = answer.Time(nameof(LastUpdatedTime)),
        DeletionTime = answer.Time(nameof(DeletionTime)),
        StackStatus = answer.Needed(nameof(StackStatus)),
        StackStatusReason = answer.Text(nameof(StackStatusReason)),
        ParentId = answer.Text(nameof(ParentId)),
        RootId = answer.Text(nameof(RootId)),
        DriftInformation = answer.Shape<StackDriftInformationSummary>(nameof(DriftInformation)),
        LastOperations = answer.List<OperationEntry>(nameof(LastOperations)),
    };
}
