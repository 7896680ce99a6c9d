using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

/// <summary>A stack that is not there is deleted already.</summary>
internal sealed class DeleteStack : ServiceAction
{
    public override IEnumerable<object?>? Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Find(request.Required("StackName"));
        if (stack is null or { Status: StackStatus.DeleteComplete or StackStatus.DeleteInProgress })
        {
            return null;
        }

        RepeatedRequests.Check(stack, request);
        var (retained, force) = (request.Texts("RetainResources"), request["DeletionMode"] == "FORCE_DELETE_STACK");
        Check(stack, retained.Count > 0 || force);
        if (region.Exports.ProblemWith(stack, []) is { } problem)
        {
            stack.Enter(stack.Status, problem);
            return null;
        }

        stack.Operation?.Cancel();
        region.Account.Run(StackDeletion.RunAsync(stack, new(request["ClientRequestToken"]), retained, "User Initiated", force));
        return null;
    }

    private static void Check(Stack stack, bool wantsLeftovers)
    {
        if (stack.TerminationProtection)
        {
            throw ServiceException.Validation($"Stack [{stack.Name}] cannot be deleted while TerminationProtection is enabled");
        }

        if (StackStatus.IsInProgress(stack.Status) && stack.Status is not (StackStatus.CreateInProgress or StackStatus.RollbackInProgress))
        {
            throw ServiceException.Validation($"Stack [{stack.Name}] cannot be deleted while in status {stack.Status}");
        }

        if (wantsLeftovers && stack.Status != StackStatus.DeleteFailed)
        {
            throw ServiceException.Validation(
                $"Invalid operation on stack [{stack.Id}]. When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.");
        }
    }
}
