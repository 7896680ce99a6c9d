using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Events;

public sealed class StackEvent : IAnswer<StackEvent>
{
    public string? StackId { get; set; }

    public string? EventId { get; set; }

    public string? StackName { get; set; }

    public string? OperationId { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    public string? ResourceType { get; set; }

    public DateTime? Timestamp { get; set; }

    public ResourceStatus? ResourceStatus { get; set; }

    public string? ResourceStatusReason { get; set; }

    public string? ResourceProperties { get; set; }

    public string? ClientRequestToken { get; set; }

    public string? HookType { get; set; }

    public HookStatus? HookStatus { get; set; }

    public string? HookStatusReason { get; set; }

    public HookInvocationPoint? HookInvocationPoint { get; set; }

    public string? HookInvocationId { get; set; }

    public HookFailureMode? HookFailureMode { get; set; }

    public DetailedStatus? DetailedStatus { get; set; }

    static StackEvent IAnswer<StackEvent>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Needed(nameof(StackId)),
        EventId = answer.Needed(nameof(EventId)),
        StackName = answer.Needed(nameof(StackName)),
        OperationId = answer.Text(nameof(OperationId)),
        LogicalResourceId = answer.Text(nameof(LogicalResourceId)),
        PhysicalResourceId = answer.Text(nameof(PhysicalResourceId)),
        ResourceType = answer.Text(nameof(ResourceType)),
        Timestamp = answer.Time(nameof(Timestamp)),
        ResourceStatus = answer.Text(nameof(ResourceStatus)),
        ResourceStatusReason = answer.Text(nameof(ResourceStatusReason)),
        ResourceProperties = answer.Text(nameof(ResourceProperties)),
        ClientRequestToken = answer.Text(nameof(ClientRequestToken)),
        HookType = answer.Text(nameof(HookType)),
        HookStatus = answer.Text(nameof(HookStatus)),
        HookStatusReason = answer.Text(nameof(HookStatusReason)),
        HookInvocationPoint = answer.Text(nameof(HookInvocationPoint)),
        HookInvocationId = answer.Text(nameof(HookInvocationId)),
        HookFailureMode = answer.Text(nameof(HookFailureMode)),
        DetailedStatus = answer.Text(nameof(DetailedStatus)),
    };
}
