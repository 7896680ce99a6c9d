using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackResourceDriftInformation : IAnswer<StackResourceDriftInformation>
{
    public StackResourceDriftStatus? StackResourceDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }

    static StackResourceDriftInformation IAnswer<StackResourceDriftInformation>.Read(AnswerReader answer) => new()
    {
        StackResourceDriftStatus = answer.Needed(nameof(StackResourceDriftStatus)),
        LastCheckTimestamp = answer.Time(nameof(LastCheckTimestamp)),
    };
}
