using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class LiveResourceDrift : IAnswer<LiveResourceDrift>
{
    public string? PreviousValue { get; set; }

    public string? ActualValue { get; set; }

    public DateTime? DriftDetectionTimestamp { get; set; }

    static LiveResourceDrift IAnswer<LiveResourceDrift>.Read(AnswerReader answer) => new()
    {
        PreviousValue = answer.Text(nameof(PreviousValue)),
        ActualValue = answer.Text(nameof(ActualValue)),
        DriftDetectionTimestamp = answer.Time(nameof(DriftDetectionTimestamp)),
    };
}
