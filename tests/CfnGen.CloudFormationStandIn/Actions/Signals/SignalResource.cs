using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Actions.Stacks;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Signals;

internal sealed class SignalResource : ServiceAction
{
    public override IEnumerable<object?>? Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        var (logicalId, sender, status) = (request.Required("LogicalResourceId"), request.Required("UniqueId"), request.Required("Status"));
        if (!StackStatus.IsInProgress(stack.Status))
        {
            throw ServiceException.Validation($"Stack:{stack.Id} is in {stack.Status} state and can not be signaled.");
        }

        var resource = StackResourceElements.Get(stack, logicalId);
        if (!stack.Waits.TryGetValue(logicalId, out var wait))
        {
            throw ServiceException.Validation($"Resource {logicalId} is in {resource.Status} state and can not be signaled.");
        }

        wait.Receive(sender, status == "SUCCESS");
        return null;
    }
}
