using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Drifts;

internal sealed class DescribeStackDriftDetectionStatus : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var id = request.Required("StackDriftDetectionId");
        var detection = region.DriftDetections.Find(known => known.Id == id)
            ?? throw ServiceException.Validation($"Stack drift detection status with id {id} could not be found");
        return
        [
            Xml.Text("StackId", detection.Stack.Id),
            Xml.Text("StackDriftDetectionId", id),
            Xml.Text("StackDriftStatus", detection.IsComplete ? detection.Stack.DriftStatus : null),
            Xml.Text("DetectionStatus", detection.IsComplete ? "DETECTION_COMPLETE" : "DETECTION_IN_PROGRESS"),
            Xml.Number("DriftedStackResourceCount", detection.IsComplete ? detection.Drifted : null),
            Xml.Time("Timestamp", detection.Started),
        ];
    }
}
