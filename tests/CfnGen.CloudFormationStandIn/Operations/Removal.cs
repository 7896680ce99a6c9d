using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Resources;
using CfnGen.CloudFormationStandIn.Resources.Kinds;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Deletes resources, each after those that need it, as many at a time as that allows.</summary>
internal sealed class Removal(Stack stack)
{
    /// <summary>The logical ids of those that could not be deleted.</summary>
    public List<string> Failed { get; } = [];

    public List<Leftover> Gone { get; } = [];

    public async Task RunAsync(IReadOnlyList<Leftover> leftovers)
    {
        var order = new DependencyOrder(leftovers
            .GroupBy(leftover => leftover.Resource.LogicalId, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.SelectMany(leftover => leftover.Definition.Needs))));
        var steps = new Dictionary<string, Task<bool>>(StringComparer.Ordinal);
        foreach (var name in order.Names.Reverse())
        {
            steps[name] = RemoveAsync([.. leftovers.Where(leftover => leftover.Resource.LogicalId == name)], [.. order.NeededBy(name).Select(user => steps[user])]);
        }

        await Steps.All(steps.Values);
    }

    private async Task<bool> RemoveAsync(IReadOnlyList<Leftover> leftovers, IReadOnlyList<Task<bool>> users)
    {
        return await Steps.AllTrue(users) && await Steps.AllTrue([.. leftovers.Select(RemoveAsync)]);
    }

    private async Task<bool> RemoveAsync(Leftover leftover)
    {
        var resource = leftover.Resource;
        if (leftover.Policy is "Retain")
        {
            Report(leftover, StackStatus.DeleteSkipped, null);
            Gone.Add(leftover);
            return true;
        }

        if (leftover.PhysicalId is { } id)
        {
            Report(leftover, StackStatus.DeleteInProgress, null);
            var step = new ResourceStep(stack, resource, leftover.Definition, ResourceStepKind.Delete, CancellationToken.None);
            try
            {
                await ResourceKinds.Of(resource.Type).DeleteAsync(step, id);
            }
            catch (ResourceFailedException problem)
            {
                Report(leftover, StackStatus.DeleteFailed, problem.Message);
                Failed.Add(resource.LogicalId);
                return false;
            }
        }

        Report(leftover, StackStatus.DeleteComplete, null);
        Gone.Add(leftover);
        return true;
    }

    // Of one that was replaced, the entry in the stack tells of its successor.
    private void Report(Leftover leftover, string status, string? reason)
    {
        if (leftover.Resource.PhysicalId == leftover.PhysicalId)
        {
            stack.Enter(leftover.Resource, status, reason);
        }
        else
        {
            stack.Note(leftover.Resource, leftover.PhysicalId, status, reason);
        }
    }
}
