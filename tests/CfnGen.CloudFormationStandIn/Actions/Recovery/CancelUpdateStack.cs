using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Recovery;

internal sealed class CancelUpdateStack : ServiceAction
{
    public override IEnumerable<object?>? Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        if (stack.Status != StackStatus.UpdateInProgress)
        {
            throw ServiceException.Validation("CancelUpdateStack cannot be called from current stack status");
        }

        stack.Operation!.Cancel();
        return null;
    }
}
