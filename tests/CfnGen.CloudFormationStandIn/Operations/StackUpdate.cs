using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Brings a stack to another version, or back.</summary>
internal static class StackUpdate
{
    /// <returns>Whether it has the new version.</returns>
    public static async Task<bool> RunAsync(Stack stack, Operation operation, StackVersion version, FailureAction onFailure)
    {
        stack.Operation = operation;
        stack.LastUpdatedTime = stack.Region.Now;

        // After one that was left half-way, the way back leads to the last version that was whole, if there was one.
        stack.WayBack ??= StackStatus.IsHalfWay(stack.Status) ? null : new UpdateRollback(stack);
        stack.Enter(StackStatus.UpdateInProgress, "User Initiated");
        await stack.Region.Pause(stack.Region.Durations.Stack);
        var rollout = new Rollout(stack, version, operation.Cancelled);
        await rollout.RunAsync();
        if (rollout.Outputs is { } outputs)
        {
            await CompleteAsync(stack, version, rollout, outputs);
            return true;
        }

        await stack.Region.Pause(stack.Region.Durations.Stack);
        if (onFailure == FailureAction.DoNothing && !operation.IsCancelled)
        {
            stack.Version = version;
            stack.Enter(StackStatus.UpdateFailed, rollout.Problem);
            return false;
        }

        await GoBackAsync(stack, operation.IsCancelled ? "User Initiated" : rollout.Problem ?? "");
        return false;
    }

    /// <summary>Takes a stack back to its last version that was whole; without one, deletes what was made of it.</summary>
    public static Task GoBackAsync(Stack stack, string reason) =>
        stack.WayBack is { } wayBack ? wayBack.RunAsync(reason, []) : StackCreation.RollBackAsync(stack, reason);

    private static async Task CompleteAsync(Stack stack, StackVersion version, Rollout rollout, IReadOnlyList<StackOutput> outputs)
    {
        (stack.Version, stack.Outputs, stack.Imports, stack.WayBack) = (version, outputs, rollout.Imports, null);
        stack.Enter(StackStatus.UpdateCleanup);
        await stack.Region.Pause(stack.Region.Durations.Stack);
        var dropped = rollout.Leftovers.Where(leftover => leftover.Resource.PhysicalId == leftover.PhysicalId).Select(leftover => leftover.Resource).ToList();
        await new Removal(stack).RunAsync(rollout.Leftovers);
        stack.Resources.RemoveAll(dropped.Contains);
        stack.Enter(StackStatus.UpdateComplete);
    }
}
