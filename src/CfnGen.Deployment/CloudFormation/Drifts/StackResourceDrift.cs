using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackResourceDrift : IAnswer<StackResourceDrift>
{
    public string? StackId { get; set; }

    public string? LogicalResourceId { get; set; }

    public string? PhysicalResourceId { get; set; }

    public List<PhysicalResourceIdContextKeyValuePair>? PhysicalResourceIdContext { get; set; } = Absent.List<PhysicalResourceIdContextKeyValuePair>();

    public string? ResourceType { get; set; }

    public string? ExpectedProperties { get; set; }

    public string? ActualProperties { get; set; }

    public List<PropertyDifference>? PropertyDifferences { get; set; } = Absent.List<PropertyDifference>();

    public StackResourceDriftStatus? StackResourceDriftStatus { get; set; }

    public DateTime? Timestamp { get; set; }

    public ModuleInfo? ModuleInfo { get; set; }

    public string? DriftStatusReason { get; set; }

    static StackResourceDrift IAnswer<StackResourceDrift>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Text(nameof(StackId)),
        LogicalResourceId = answer.Needed(nameof(LogicalResourceId)),
        PhysicalResourceId = answer.Text(nameof(PhysicalResourceId)),
        PhysicalResourceIdContext = answer.List<PhysicalResourceIdContextKeyValuePair>(nameof(PhysicalResourceIdContext)),
        ResourceType = answer.Text(nameof(ResourceType)),
        ExpectedProperties = answer.Text(nameof(ExpectedProperties)),
        ActualProperties = answer.Text(nameof(ActualProperties)),
        PropertyDifferences = answer.List<PropertyDifference>(nameof(PropertyDifferences)),
        StackResourceDriftStatus = answer.Needed(nameof(StackResourceDriftStatus)),
        Timestamp = answer.Time(nameof(Timestamp)),
        ModuleInfo = answer.Shape<ModuleInfo>(nameof(ModuleInfo)),
        DriftStatusReason = answer.Text(nameof(DriftStatusReason)),
    };
}
