using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Resources;

public sealed class StackResourceSummary : IAnswer<StackResourceSummary>
{
    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    public string? ResourceType { get; set; }

    public DateTime? LastUpdatedTimestamp { get; set; }

    public ResourceStatus? ResourceStatus { get; set; }

    public string? ResourceStatusReason { get; set; }

    public StackResourceDriftInformationSummary? DriftInformation { get; set; }

    public ModuleInfo? ModuleInfo { get; set; }

    static StackResourceSummary IAnswer<StackResourceSummary>.Read(AnswerReader answer) => new()
    {
        LogicalResourceId = answer.Needed(nameof(LogicalResourceId)),
        PhysicalResourceId = answer.Text(nameof(PhysicalResourceId)),
        ResourceType = answer.Needed(nameof(ResourceType)),
        LastUpdatedTimestamp = answer.Time(nameof(LastUpdatedTimestamp)),
        ResourceStatus = answer.Needed(nameof(ResourceStatus)),
        ResourceStatusReason = answer.Text(nameof(ResourceStatusReason)),
        DriftInformation = answer.Shape<StackResourceDriftInformationSummary>(nameof(DriftInformation)),
        ModuleInfo = answer.Shape<ModuleInfo>(nameof(ModuleInfo)),
    };
}
