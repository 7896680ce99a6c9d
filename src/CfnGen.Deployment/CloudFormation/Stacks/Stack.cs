using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Stacks;

public sealed class Stack : IAnswer<Stack>
{
    public string? StackId { get; set; }

    public string? StackName { get; set; }

    public string? ChangeSetId { get; set; }

    public string? Description { get; set; }

    public List<Parameter>? Parameters { get; set; } = Absent.List<Parameter>();

    public DateTime? CreationTime { get; set; }

    /// <summary>In universal time, like every time of the service.</summary>
    public DateTime? DeletionTime { get; set; }

    public DateTime? LastUpdatedTime { get; set; }

    public RollbackConfiguration? RollbackConfiguration { get; set; }

    public StackStatus? StackStatus { get; set; }

    public string? StackStatusReason { get; set; }

    public bool? DisableRollback { get; set; }

    public List<string>? NotificationARNs { get; set; } = Absent.List<string>();

    public int? TimeoutInMinutes { get; set; }

    public List<string>? Capabilities { get; set; } = Absent.List<string>();

    public List<Output>? Outputs { get; set; } = Absent.List<Output>();

    public string? RoleARN { get; set; }

    public List<Tag>? Tags { get; set; } = Absent.List<Tag>();

    public bool? EnableTerminationProtection { get; set; }

    public string? ParentId { get; set; }

    public string? RootId { get; set; }

    public StackDriftInformation? DriftInformation { get; set; }

    public bool? RetainExceptOnCreate { get; set; }

    public DeletionMode? DeletionMode { get; set; }

    public DetailedStatus? DetailedStatus { get; set; }

    public List<OperationEntry>? LastOperations { get; set; } = Absent.List<OperationEntry>();

    static Stack IAnswer<Stack>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Text(nameof(StackId)),
        StackName = answer.Needed(nameof(StackName)),
        ChangeSetId = answer.Text(nameof(ChangeSetId)),
        Description = answer.Text(nameof(Description)),
        Parameters = answer.List<Parameter>(nameof(Parameters)),
        CreationTime = answer.Time(nameof(CreationTime)),
        DeletionTime = answer.Time(nameof(DeletionTime)),
        LastUpdatedTime = answer.Time(nameof(LastUpdatedTime)),
        RollbackConfiguration = answer.Shape<RollbackConfiguration>(nameof(RollbackConfiguration)),
        StackStatus = answer.Needed(nameof(StackStatus)),
        StackStatusReason = answer.Text(nameof(StackStatusReason)),
        DisableRollback = answer.Boolean(nameof(DisableRollback)),
        NotificationARNs = answer.Texts(nameof(NotificationARNs)),
        TimeoutInMinutes = answer.Integer(nameof(TimeoutInMinutes)),
        Capabilities = answer.Texts(nameof(Capabilities)),
        Outputs = answer.List<Output>(nameof(Outputs)),
        RoleARN = answer.Text(nameof(RoleARN)),
        Tags = answer.List<Tag>(nameof(Tags)),
        EnableTerminationProtection = answer.Boolean(nameof(EnableTerminationProtection)),
        ParentId = answer.Text(nameof(ParentId)),
        RootId = answer.Text(nameof(RootId)),
        DriftInformation = answer.Shape<StackDriftInformation>(nameof(DriftInformation)),
        RetainExceptOnCreate = answer.Boolean(nameof(RetainExceptOnCreate)),
        DeletionMode = answer.Text(nameof(DeletionMode)),
        DetailedStatus = answer.Text(nameof(DetailedStatus)),
        LastOperations = answer.List<OperationEntry>(nameof(LastOperations)),
    };
}
