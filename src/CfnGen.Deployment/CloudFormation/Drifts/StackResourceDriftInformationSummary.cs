using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class StackResourceDriftInformationSummary : IAnswer<StackResourceDriftInformationSummary>
{
    public StackResourceDriftStatus? StackResourceDriftStatus { get; set; }

    public DateTime? LastCheckTimestamp { get; set; }

    static StackResourceDriftInformationSummary IAnswer<StackResourceDriftInformationSummary>.Read(AnswerReader answer) => new()
    {
        StackResourceDriftStatus = answer.Needed(nameof(StackResourceDriftStatus)),
        LastCheckTimestamp = answer.Time(nameof(LastCheckTimestamp)),
    };
}
