using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class DetectStackDriftResponse : AmazonWebServiceResponse, IAnswer<DetectStackDriftResponse>
{
    public string? StackDriftDetectionId { get; set; }

    static DetectStackDriftResponse IAnswer<DetectStackDriftResponse>.Read(AnswerReader answer) => new()
    {
        StackDriftDetectionId = answer.Needed(nameof(StackDriftDetectionId)),
    };
}
