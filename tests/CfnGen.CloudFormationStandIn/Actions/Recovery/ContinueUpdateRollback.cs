using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Recovery;

internal sealed class ContinueUpdateRollback : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        var skipped = request.Texts("ResourcesToSkip");
        if (stack.Status != StackStatus.UpdateRollbackFailed)
        {
            throw ServiceException.Validation("RollbackUpdatedStack cannot be called from current stack status");
        }

        var wrong = string.Join(", ", skipped.Where(name => stack.Find(name.Split('.')[^1])?.Status != StackStatus.UpdateFailed && !name.Contains('.', StringComparison.Ordinal)));
        if (wrong.Length > 0)
        {
            throw ServiceException.Validation($"The following resources to skip are not in UPDATE_FAILED state: [{wrong}]");
        }

        RepeatedRequests.Check(stack, request);
        stack.Operation = new(request["ClientRequestToken"]);
        region.Account.Run(stack.WayBack!.RunAsync("User Initiated", skipped));
        return [];
    }
}
