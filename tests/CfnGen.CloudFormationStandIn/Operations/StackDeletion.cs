using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Deletes a stack with its resources.</summary>
internal static class StackDeletion
{
    /// <returns>Whether it is gone.</returns>
    public static async Task<bool> RunAsync(Stack stack, Operation operation, IReadOnlyList<string> retained, string reason, bool force = false)
    {
        stack.Operation = operation;
        stack.Enter(StackStatus.DeleteInProgress, reason);
        await stack.Region.Pause(stack.Region.Durations.Stack);
        var failed = await RemoveAllAsync(stack, retained);
        if (failed.Count > 0 && !force)
        {
            stack.Enter(StackStatus.DeleteFailed, $"The following resource(s) failed to delete: [{string.Join(", ", failed)}]. ");
            return false;
        }

        stack.Outputs = [];
        stack.Imports = new HashSet<string>(StringComparer.Ordinal);
        stack.ChangeSets.Clear();
        stack.Enter(StackStatus.DeleteComplete);
        return true;
    }

    /// <summary>Deletes what the stack has made; what is gone leaves it.</summary>
    /// <returns>What could not be deleted.</returns>
    public static async Task<IReadOnlyList<string>> RemoveAllAsync(Stack stack, IReadOnlyList<string> retained)
    {
        var isRollback = stack.Status == StackStatus.RollbackInProgress;
        var removal = new Removal(stack);
        await removal.RunAsync(
        [
            .. stack.Resources
                .Where(resource => resource.Definition is not null && resource.Status is not (StackStatus.DeleteComplete or StackStatus.DeleteSkipped))
                .Select(resource => new Leftover(resource, resource.PhysicalId, resource.Definition!, Policy(resource))),
        ]);
        return removal.Failed;

        string Policy(StackResource resource) => retained.Contains(resource.LogicalId)
            ? "Retain"
            : resource.Definition!.DeletionPolicy is "RetainExceptOnCreate" && !isRollback ? "Retain" : resource.Definition.DeletionPolicy;
    }
}
