using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Drifts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Drifts;

internal sealed class DetectStackDrift : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        if (stack.Status is not (StackStatus.CreateComplete or StackStatus.UpdateComplete or StackStatus.UpdateRollbackComplete or StackStatus.UpdateRollbackFailed))
        {
            throw ServiceException.Validation($"Drift detection cannot be performed on stack [{stack.Id}] while in status {stack.Status}");
        }

        var detection = new DriftDetection(stack, request.Texts("LogicalResourceIds"));
        region.DriftDetections.Add(detection);
        region.Account.Run(detection.RunAsync());
        return [Xml.Text("StackDriftDetectionId", detection.Id)];
    }
}
