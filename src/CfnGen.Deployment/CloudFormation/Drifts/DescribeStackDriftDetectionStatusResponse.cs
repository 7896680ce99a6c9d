using Amazon.Runtime;
using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Drifts;

public sealed class DescribeStackDriftDetectionStatusResponse : AmazonWebServiceResponse, IAnswer<DescribeStackDriftDetectionStatusResponse>
{
    public string? StackId { get; set; }

    public string? StackDriftDetectionId { get; set; }

    public StackDriftStatus? StackDriftStatus { get; set; }

    public StackDriftDetectionStatus? DetectionStatus { get; set; }

    public string? DetectionStatusReason { get; set; }

    public int? DriftedStackResourceCount { get; set; }

    public DateTime? Timestamp { get; set; }

    static DescribeStackDriftDetectionStatusResponse IAnswer<DescribeStackDriftDetectionStatusResponse>.Read(AnswerReader answer) => new()
    {
        StackId = answer.Text(nameof(StackId)),
        StackDriftDetectionId = answer.Text(nameof(StackDriftDetectionId)),
        StackDriftStatus = answer.Text(nameof(StackDriftStatus)),
        DetectionStatus = answer.Needed(nameof(DetectionStatus)),
        DetectionStatusReason = answer.Text(nameof(DetectionStatusReason)),
        DriftedStackResourceCount = answer.Integer(nameof(DriftedStackResourceCount)),
        Timestamp = answer.Time(nameof(Timestamp)),
    };
}
