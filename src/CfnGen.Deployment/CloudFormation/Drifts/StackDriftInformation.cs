using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackDriftInformation : IAnswer<StackDriftInformation>
{
    public StackDriftStatus? StackDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }

    static StackDriftInformation IAnswer<StackDriftInformation>.Read(AnswerReader answer) => new()
    {
        StackDriftStatus = answer.Needed(nameof(StackDriftStatus)),
        LastCheckTimestamp = answer.Time(nameof(LastCheckTimestamp)),
    };
}
