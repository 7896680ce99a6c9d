using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Resources.Kinds;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>The way back to a stack as it was before an update; it can be gone again after it failed half-way.</summary>
internal sealed class UpdateRollback
{
    private readonly Stack stack;
    private readonly StackVersion version;
    private readonly List<Leftover> before;
    private readonly HashSet<string> back = new(StringComparer.Ordinal);
    private readonly List<Leftover> leftovers = [];

    public UpdateRollback(Stack stack)
    {
        this.stack = stack;
        version = stack.Version!;
        before = [.. stack.Resources.Where(resource => resource.Definition is not null).Select(resource => new Leftover(resource, resource.PhysicalId, resource.Definition!, "Delete"))];
    }

    /// <returns>Whether the stack is as it was.</returns>
    public async Task<bool> RunAsync(string reason, IReadOnlyList<string> skipped)
    {
        stack.Enter(StackStatus.UpdateRollbackInProgress, reason);
        await stack.Region.Pause(stack.Region.Durations.Stack);
        var failed = new List<string>();
        var order = new DependencyOrder(before.Select(old => KeyValuePair.Create(old.Resource.LogicalId, old.Definition.Needs.AsEnumerable())));
        var steps = new Dictionary<string, Task>(StringComparer.Ordinal);
        foreach (var name in order.Names)
        {
            steps[name] = RestoreAsync(before.First(old => old.Resource.LogicalId == name), skipped.Contains(name), [.. order.Needs(name).Select(needed => steps[needed])], failed);
        }

        await Steps.All(steps.Values);
        if (failed.Count > 0)
        {
            stack.Enter(StackStatus.UpdateRollbackFailed, $"The following resource(s) failed to update: [{string.Join(", ", failed)}]. ");
            return false;
        }

        stack.Version = version;
        stack.Enter(StackStatus.UpdateRollbackCleanup);
        await CleanUpAsync();
        stack.WayBack = null;
        stack.Enter(StackStatus.UpdateRollbackComplete);
        return true;
    }

    private async Task RestoreAsync(Leftover old, bool skip, IReadOnlyList<Task> needed, List<string> failed)
    {
        await Steps.All(needed);
        var resource = old.Resource;
        if (back.Contains(resource.LogicalId) || failed.Count > 0)
        {
            return;
        }

        var (definition, id) = (resource.Definition!, resource.PhysicalId);
        var untouched = id == old.PhysicalId && definition.IsSameAs(old.Definition) && resource.Status != StackStatus.UpdateFailed && !ResourceKinds.Of(resource.Type).IsAlwaysVisited;
        resource.Definition = old.Definition;
        if (!untouched && !skip)
        {
            try
            {
                await TakeBackAsync(old, definition, id);
            }
            catch (Exception problem) when (problem is ResourceFailedException or ServiceException)
            {
                resource.Definition = definition;
                stack.Enter(resource, StackStatus.UpdateFailed, problem.Message);
                failed.Add(resource.LogicalId);
                return;
            }
        }
        else if (skip)
        {
            stack.Enter(resource, StackStatus.UpdateComplete, "Resource update skipped");
        }

        back.Add(resource.LogicalId);
    }

    private async Task TakeBackAsync(Leftover old, ResourceDefinition definition, string? id)
    {
        var resource = old.Resource;
        stack.Enter(resource, StackStatus.UpdateInProgress);
        var step = new ResourceStep(stack, resource, old.Definition, ResourceStepKind.Rollback, CancellationToken.None);
        if (id == old.PhysicalId)
        {
            await ResourceKinds.Of(resource.Type).UpdateAsync(step, definition);
        }
        else
        {
            await step.WorkAsync(stack.Region.Durations.Stack);
            resource.PhysicalId = old.PhysicalId;
            leftovers.Add(new(resource, id, definition, "Delete"));
        }

        stack.Enter(resource, StackStatus.UpdateComplete);
    }

    private async Task CleanUpAsync()
    {
        var added = stack.Resources.Where(resource => before.All(old => old.Resource != resource)).ToList();
        leftovers.AddRange(added.Where(resource => resource.Definition is not null).Select(resource =>
            new Leftover(resource, resource.PhysicalId, resource.Definition!, resource.Definition!.DeletionPolicy is "Retain" ? "Retain" : "Delete")));
        await new Removal(stack).RunAsync(leftovers);
        leftovers.Clear();
        stack.Resources.RemoveAll(added.Contains);
    }
}
