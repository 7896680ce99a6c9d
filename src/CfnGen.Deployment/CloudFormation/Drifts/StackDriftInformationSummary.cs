using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackDriftInformationSummary : IAnswer<StackDriftInformationSummary>
{
    public StackDriftStatus? StackDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }

    static StackDriftInformationSummary IAnswer<StackDriftInformationSummary>.Read(AnswerReader answer) => new()
    {
        StackDriftStatus = answer.Needed(nameof(StackDriftStatus)),
        LastCheckTimestamp = answer.Time(nameof(LastCheckTimestamp)),
    };
}
