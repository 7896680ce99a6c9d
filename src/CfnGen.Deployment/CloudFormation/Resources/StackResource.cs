using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Resources;

public sealed class StackResource : IAnswer<StackResource>
{
    public string? StackName { get; set; }

    public string? StackId { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    public string? ResourceType { get; set; }

    public DateTime? Timestamp { get; set; }

    public ResourceStatus? ResourceStatus { get; set; }

    public string? ResourceStatusReason { get; set; }

    public string? Description { get; set; }

    public StackResourceDriftInformation? DriftInformation { get; set; }

    public ModuleInfo? ModuleInfo { get; set; }

    static StackResource IAnswer<StackResource>.Read(AnswerReader answer) => new()
    {
        StackName = answer.Text(nameof(StackName)),
        StackId = answer.Text(nameof(StackId)),
        LogicalResourceId = answer.Needed(nameof(LogicalResourceId)),
        PhysicalResourceId = answer.Text(nameof(PhysicalResourceId)),
        ResourceType = answer.Needed(nameof(ResourceType)),
        Timestamp = answer.Time(nameof(Timestamp)),
        ResourceStatus = answer.Needed(nameof(ResourceStatus)),
        ResourceStatusReason = answer.Text(nameof(ResourceStatusReason)),
        Description = answer.Text(nameof(Description)),
        DriftInformation = answer.Shape<StackResourceDriftInformation>(nameof(DriftInformation)),
        ModuleInfo = answer.Shape<ModuleInfo>(nameof(ModuleInfo)),
    };
}
