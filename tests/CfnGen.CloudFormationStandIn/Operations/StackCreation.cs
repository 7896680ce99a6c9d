using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Makes a stack's resources for the first time.</summary>
internal static class StackCreation
{
    /// <returns>Whether it is there.</returns>
    public static async Task<bool> RunAsync(Stack stack, Operation operation, StackVersion version, FailureAction onFailure)
    {
        stack.Operation = operation;
        stack.Version = version;
        stack.Enter(StackStatus.CreateInProgress, "User Initiated");
        await stack.Region.Pause(stack.Region.Durations.Stack);
        using var timeout = new OperationTimeout(stack, operation);
        var rollout = new Rollout(stack, version, timeout.Cancelled);
        await rollout.RunAsync();
        timeout.Stop();
        if (rollout.Outputs is { } outputs)
        {
            (stack.Outputs, stack.Imports) = (outputs, rollout.Imports);
            stack.Enter(StackStatus.CreateComplete);
            return true;
        }

        // Who deletes a stack that is being made takes it from here.
        if (!operation.IsCancelled)
        {
            await FailAsync(stack, timeout.Problem ?? rollout.Problem ?? "", onFailure);
        }

        return false;
    }

    /// <summary>Deletes all that was made, and leaves the stack as the mark of a creation that failed.</summary>
    public static async Task RollBackAsync(Stack stack, string reason)
    {
        stack.Enter(StackStatus.RollbackInProgress, reason);
        var failed = await StackDeletion.RemoveAllAsync(stack, []);
        if (failed.Count > 0)
        {
            stack.Enter(StackStatus.RollbackFailed, $"The following resource(s) failed to delete: [{string.Join(", ", failed)}]. ");
        }
        else
        {
            stack.Enter(StackStatus.RollbackComplete);
        }
    }

    private static async Task FailAsync(Stack stack, string problem, FailureAction onFailure)
    {
        await stack.Region.Pause(stack.Region.Durations.Stack);
        switch (onFailure)
        {
            case FailureAction.DoNothing:
                stack.Enter(StackStatus.CreateFailed, problem);
                break;
            case FailureAction.Delete:
                await StackDeletion.RunAsync(stack, stack.Operation!, [], $"{problem}Delete requested by user.");
                break;
            default:
                await RollBackAsync(stack, $"{problem}Rollback requested by user.");
                break;
        }
    }
}
