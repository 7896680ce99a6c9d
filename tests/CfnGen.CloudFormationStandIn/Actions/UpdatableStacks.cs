using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>Which stacks take an update.</summary>
internal static class UpdatableStacks
{
    /// <exception cref="ServiceException">Something goes on with the stack, or it can only be deleted or taken back.</exception>
    public static void Check(Stack stack)
    {
        if (!StackStatus.TakesUpdates(stack.Status))
        {
            throw ServiceException.Validation($"Stack:{stack.Id} is in {stack.Status} state and can not be updated.");
        }
    }

    /// <summary>What was left half-way takes another try only from somebody who would leave it half-way again.</summary>
    /// <exception cref="ServiceException">The update may not begin.</exception>
    public static void Check(Stack stack, FailureAction onFailure)
    {
        Check(stack);
        if (StackStatus.IsHalfWay(stack.Status) && onFailure != FailureAction.DoNothing)
        {
            throw ServiceException.Validation(
                $"This stack is currently in a non-terminal [{stack.Status}] state. To update the stack from this state, please use the disable-rollback parameter with update-stack API. To rollback to the last known good state, use the rollback-stack API");
        }
    }
}
